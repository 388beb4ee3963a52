import '@/components/tokens.css';
import '@/components/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastPlace } from '@/components/base/toasts';
import { Database } from '@/lib/store/database';
import { SidePanel } from './SidePanel';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ToastPlace>
        <SidePanel database={new Database()} systemLocale={navigator.language} />
      </ToastPlace>
    </StrictMode>,
  );
}
