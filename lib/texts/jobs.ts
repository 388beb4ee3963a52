import type { FileRequest, Job } from '../model/job';
import type { Catalog } from './catalog';

/** The words of long work that runs, was done or ended before its time. */
export interface JobTexts {
  label: string;
  running: Readonly<Record<Job['request']['kind'], string>>;
  ready: Readonly<Record<FileRequest['kind'], string>>;
  saveFile: string;
  ended: Readonly<Record<Job['request']['kind'], string>>;
  cancel: string;
  dismiss: string;
}

/** The words of long work in every language. */
export const JOB_TEXTS: Catalog<JobTexts> = {
  en: {
    label: 'Work in progress',
    running: {
      rescore: 'Assessing all creators',
      backUp: 'Backing up',
      saveBackup: 'Writing the backup',
      import: 'Importing',
      export: 'Writing the export',
    },
    ready: { export: 'The export is ready.', saveBackup: 'The backup is ready.' },
    saveFile: 'Save the file',
    ended: {
      rescore: 'Not all creators were assessed. What was done stays; start it again in “Backup and data”.',
      backUp: 'The backup was not made. The one before is kept; try again in “Backup and data”.',
      saveBackup: 'The backup was not written. Nothing was lost; save it again in “Backup and data”.',
      import: 'The import ended early. What came in stays; import the file again for the rest.',
      export: 'The export was not written. Nothing was lost; export again.',
    },
    cancel: 'Cancel',
    dismiss: 'Dismiss',
  },
  de: {
    label: 'Laufende Arbeit',
    running: {
      rescore: 'Alle Profile werden neu bewertet',
      backUp: 'Sicherung läuft',
      saveBackup: 'Sicherung wird geschrieben',
      import: 'Import läuft',
      export: 'Export wird geschrieben',
    },
    ready: { export: 'Der Export ist fertig.', saveBackup: 'Die Sicherung ist fertig.' },
    saveFile: 'Datei speichern',
    ended: {
      rescore: 'Nicht alle Profile wurden bewertet. Was getan ist, bleibt; unter „Sicherung und Daten“ neu starten.',
      backUp:
        'Es wurde nicht gesichert. Die vorige Sicherung bleibt; unter „Sicherung und Daten“ noch einmal versuchen.',
      saveBackup:
        'Die Sicherung wurde nicht geschrieben. Nichts ging verloren; unter „Sicherung und Daten“ noch einmal speichern.',
      import: 'Der Import endete vorzeitig. Was da ist, bleibt; für den Rest die Datei noch einmal importieren.',
      export: 'Der Export wurde nicht geschrieben. Nichts ging verloren; bitte noch einmal exportieren.',
    },
    cancel: 'Abbrechen',
    dismiss: 'Ausblenden',
  },
  es: {
    label: 'Trabajo en curso',
    running: {
      rescore: 'Evaluando todos los perfiles',
      backUp: 'Haciendo la copia de seguridad',
      saveBackup: 'Escribiendo la copia de seguridad',
      import: 'Importando',
      export: 'Escribiendo la exportación',
    },
    ready: { export: 'La exportación está lista.', saveBackup: 'La copia de seguridad está lista.' },
    saveFile: 'Guardar el archivo',
    ended: {
      rescore: 'No se evaluaron todos los perfiles. Lo hecho se conserva; reinícielo en «Copia y datos».',
      backUp: 'No se hizo la copia de seguridad. Se conserva la anterior; inténtelo otra vez en «Copia y datos».',
      saveBackup: 'La copia no se escribió. No se perdió nada; guárdela otra vez en «Copia y datos».',
      import:
        'La importación terminó antes de tiempo. Lo que entró se conserva; importe el archivo otra vez para el resto.',
      export: 'La exportación no se escribió. No se perdió nada; exporte otra vez.',
    },
    cancel: 'Cancelar',
    dismiss: 'Ocultar',
  },
};
