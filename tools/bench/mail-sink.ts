import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail server that takes every mail and forgets it: ten thousand applications would fill a Mailpit. */
export class MailSink {
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.serve(socket));

  static async start(): Promise<MailSink> {
    const sink = new MailSink();
    await once(sink.server.listen(0, '127.0.0.1'), 'listening');
    return sink;
  }

  get smtp(): { host: string; port: number } {
    return { host: '127.0.0.1', port: (this.server.address() as AddressInfo).port };
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private serve(socket: Socket): void {
    let isInMail = false;
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
    socket.write('220 sink\r\n');
    createInterface(socket).on('line', (line) => {
      if (isInMail && line !== '.') return;
      isInMail = !isInMail && /^DATA$/i.test(line);
      socket.write(isInMail ? '354 go on\r\n' : '250 ok\r\n');
    });
  }
}
