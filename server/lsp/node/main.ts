import { startOverProcess } from './startOverProcess.ts';

startOverProcess();
