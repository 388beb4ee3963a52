import '@/components/tokens.css';
import '@/components/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Database } from '@/lib/store/database';
import { Dashboard } from './Dashboard';
import { StoreBoundary } from './StoreBoundary';

const root = document.getElementById('root');
if (root) {
  const given = { database: new Database(), systemLocale: navigator.language };
  createRoot(root).render(
    <StrictMode>
      <StoreBoundary {...given}>
        <Dashboard {...given} />
      </StoreBoundary>
    </StrictMode>,
  );
}
