// Runs where documents are read, and tells what it could do there.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const attempt = (what) => {
  try {
    what();
    return 'done';
  } catch (error) {
    return error.code ?? error.message;
  }
};

const dial = () =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: Number(process.argv[2]) }, () => resolve('done'));
    socket.on('error', (error) => resolve(error.code));
  });

process.send({
  environment: Object.keys(process.env),
  read: attempt(() => readFileSync('/etc/hostname')),
  near: attempt(() => readFileSync(process.argv[3])),
  write: attempt(() => writeFileSync(join(tmpdir(), 'dateline-probe'), 'x')),
  start: attempt(() => execFileSync('true')),
  network: await dial(),
});
process.disconnect();
