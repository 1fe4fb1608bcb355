// Stands in for the native package @vscode/spdlog, which writes VS Code's log files.
// One `exports.name =` each: VS Code imports this CommonJS file as a module, and Node sees only names written so.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
const WRITE_EVERY = 200; // milliseconds
let defaultLevel = 2;

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = defaultLevel;
    this.plain = false;
    this.waiting = '';
  }
  write(level, message) {
    if (level < this.level) return;
    this.waiting += this.plain ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`;
    this.timer ??= setTimeout(() => this.flush(), WRITE_EVERY).unref();
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.plain = true;
  }
  flush() {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.waiting;
    this.waiting = '';
    if (!text || !this.file) return;
    try {
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      fs.appendFileSync(this.file, text);
    } catch {
      // the folder of the run is gone: nobody will read the log
    }
  }
  drop() {
    this.flush();
  }
}

const createLogger = async (name, file) => new Logger('rotating', name, file);

exports.version = 11100;
exports.setLevel = (level) => {
  defaultLevel = level;
};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
