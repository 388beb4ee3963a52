import '@/components/tokens.css';
import '@/components/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Database } from '@/lib/store/database';
import { Dashboard } from './Dashboard';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Dashboard database={new Database()} systemLocale={navigator.language} />
    </StrictMode>,
  );
}
