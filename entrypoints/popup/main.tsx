import '@/components/tokens.css';
import '@/components/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Database } from '@/lib/store/database';
import { Popup } from './Popup';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Popup database={new Database()} locale={navigator.language} />
    </StrictMode>,
  );
}
