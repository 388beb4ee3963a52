import { Component, type ReactNode } from 'react';
import { ToastPlace } from '@/components/base/toasts';
import { StoppedView } from '@/components/dashboard/data/StoppedView';
import { WordsPlace } from '@/components/dashboard/words';
import type { Database } from '@/lib/store/database';
import { type StoreFailure, storeFailure } from '@/lib/store/failure';
import { useBackup } from './use-backup';

interface BoundaryProps {
  database: Database;
  systemLocale: string;
  children: ReactNode;
}

/**
 * Stands in the place of whatever can't be shown because the store can't be read, with the ways on. What else goes wrong
 * is a bug, and passes.
 */
export class StoreBoundary extends Component<BoundaryProps, { failure: StoreFailure | null }> {
  override state: { failure: StoreFailure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: StoreFailure } {
    const failure = storeFailure(error);
    if (failure === null) throw error;
    return { failure };
  }

  /** What is read live waits for ever where the database can't be opened: only opening it tells. */
  override componentDidMount(): void {
    this.props.database.open().catch((error: unknown) => this.setState({ failure: storeFailure(error) }));
  }

  override render(): ReactNode {
    const { database, systemLocale, children } = this.props;
    if (this.state.failure === null) return children;
    return (
      <WordsPlace locale={systemLocale}>
        <ToastPlace>
          <Stopped database={database} failure={this.state.failure} />
        </ToastPlace>
      </WordsPlace>
    );
  }
}

function Stopped({ database, failure }: { database: Database; failure: StoreFailure }) {
  const reload = () => location.reload();
  const backup = useBackup(database, reload);
  return (
    <StoppedView
      failure={failure}
      backup={failure === 'damaged' ? { ...backup, onBackUp: null, onSave: null } : null}
      onTryAgain={reload}
    />
  );
}
