import { BrowserMessageReader } from 'vscode-languageclient/browser';

/** Reads what a worker says; tells that the connection is closed when the worker has failed or is said to have died. */
export class MortalWorkerReader extends BrowserMessageReader {
  private ended = false;

  constructor(worker: Worker) {
    super(worker);
    for (const failure of ['error', 'messageerror']) worker.addEventListener(failure, () => this.died());
  }

  /** The worker answers no more. */
  died(): void {
    if (this.ended) return;
    this.ended = true;
    this.fireClose();
  }
}
