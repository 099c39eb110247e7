import { connect, type Socket } from 'node:net';
import { platform } from 'node:os';

interface Use {
  port: number;
  index: number;
  /** What every answer has to say. */
  status: number;
  next: () => Buffer;
}

/** One fewer than the servers allow on a connection: the last answer would close it. */
const REQUESTS_A_SOCKET = 999;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\ncontent-length: (\d+)/i;
const STATUS_AT = 'HTTP/1.1 '.length;

/** On Linux every 127.x address is this machine: clients that differ, so that no single one meets the rate limit. */
const localAddress = (index: number): { localAddress?: string } => (platform() === 'linux' ? { localAddress: `127.0.1.${index + 1}` } : {});

/** One client: asks, reads the answer to its last byte, asks again. */
export class Connection {
  answered = 0;
  wrong = 0;
  readonly #use: Use;
  #socket: Socket | null = null;
  #sent = 0;
  /** Bytes of the answer still to come; -1 before its head is read. */
  #missing = -1;
  #head: Buffer | null = null;

  constructor(use: Use) {
    this.#use = use;
  }

  open(): void {
    const { port, index } = this.#use;
    const socket = connect({ port, host: '127.0.0.1', ...localAddress(index) });
    socket.setNoDelay(true);
    this.#socket = socket;
    this.#sent = 0;
    this.#missing = -1;
    this.#head = null;
    socket.on('connect', () => this.#ask());
    socket.on('data', (bytes) => this.#read(bytes));
    socket.on('error', () => {
      if (this.#socket === socket) this.wrong++;
    });
  }

  close(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.destroy();
  }

  #ask(): void {
    this.#sent++;
    this.#socket?.write(this.#use.next());
  }

  #read(bytes: Buffer): void {
    if (this.#missing < 0) this.#readHead(this.#head ? Buffer.concat([this.#head, bytes]) : bytes);
    else this.#missing -= bytes.length;
    if (this.#missing !== 0) return;
    this.answered++;
    this.#missing = -1;
    if (this.#sent < REQUESTS_A_SOCKET) {
      this.#ask();
      return;
    }
    this.close();
    this.open();
  }

  #readHead(bytes: Buffer): void {
    const end = bytes.indexOf(END_OF_HEAD);
    this.#head = end < 0 ? bytes : null;
    if (end < 0) return;
    const head = bytes.toString('latin1', 0, end);
    const status = Number(head.slice(STATUS_AT, STATUS_AT + 3));
    if (status !== this.#use.status) this.wrong++;
    const length = status === 304 ? 0 : Number(LENGTH.exec(head)?.[1] ?? 0);
    this.#missing = length - (bytes.length - end - END_OF_HEAD.length);
  }
}
