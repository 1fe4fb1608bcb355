// Starts a VS Code server as old as 1.93, whose own script only exports its parts.
//   node scripts/vscode-1.93.mjs CODE-FOLDER --port N --server-data-dir FOLDER ...
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const [code, ...rest] = process.argv.slice(2);
const script = path.join(code, 'out/server-main.js');
const args = { _: [] };
for (let i = 0; i < rest.length; i++) {
  const next = rest[i + 1];
  args[rest[i].replace(/^--/, '')] = next && !next.startsWith('--') ? rest[++i] : true;
}
if (args.log) args.log = [args.log];
args['user-data-dir'] = path.join(args['server-data-dir'], 'data');
args['extensions-dir'] = path.join(args['server-data-dir'], 'extensions');

process.argv = [process.argv[0], script, ...rest];
const parts = await createRequire(import.meta.url)(script).loadCodeWithNls();
const server = await parts.createServer(null, { ...args, compatibility: '1.64' });
http
  .createServer((request, response) => server.handleRequest(request, response))
  .on('upgrade', (request, socket) => {
    request.ws = socket;
    server.handleUpgrade(request, socket);
    socket.resume();
  })
  .listen(Number(args.port), '127.0.0.1', () => console.log(`Extension host agent listening on ${args.port}`));
