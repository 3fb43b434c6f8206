import http from "node:http";
import https from "node:https";
import net from "node:net";
import type { Duplex } from "node:stream";
import { generate } from "selfsigned";

/** What a page server answers with for one request. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  /** The answer is not given before this. */
  readonly after?: Promise<void>;
}

/** Decides the answer for a host and path; `undefined` is a plain 404. */
export type Site = (host: string, path: string) => Answer | undefined;

/** A server on loopback that answers for every host name, in the clear, over TLS, and as a proxy. */
export interface PageServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Each request as `https://host/path`, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts a page server. Its certificate is made on the spot and good for nothing else. */
export async function startServer(site: Site): Promise<PageServer> {
  const requests: string[] = [];
  const sockets = new Set<net.Socket>();
  const answer = (scheme: string): http.RequestListener => {
    return (request, response) => {
      const url = new URL(
        request.url ?? "/",
        `${scheme}://${request.headers.host ?? "unknown.invalid"}`,
      );
      requests.push(`${scheme}://${url.hostname}${url.pathname}`);
      const found = site(url.hostname, url.pathname) ?? { body: "", status: 404 };
      response.writeHead(found.status ?? 200, {
        "content-type": found.type ?? "text/html; charset=utf-8",
        // Without this a loaded page may be shown again without asking, and tests would share pages.
        "cache-control": "no-cache",
      });
      if (found.after === undefined) response.end(found.body);
      else found.after.then(() => response.end(found.body)).catch(() => response.destroy());
    };
  };
  const { private: key, cert } = await generate([{ name: "commonName", value: "loopback" }]);
  const clear = http.createServer(answer("http"));
  const secure = https.createServer({ key, cert }, answer("https"));
  for (const server of [clear, secure]) {
    server.on("connection", (socket: net.Socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
  }
  const [httpPort, httpsPort] = await Promise.all([listen(clear), listen(secure)]);
  clear.on("connect", (request, socket, head) => {
    const port = request.url?.endsWith(":80") ? httpPort : httpsPort;
    tunnel(socket, head, port);
  });
  return {
    httpPort,
    httpsPort,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed(clear), closed(secure)]);
    },
  };
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
  const upstream = net.connect(port, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 OK\r\n\r\n");
    upstream.write(head);
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on("error", () => client.destroy());
  client.on("error", () => upstream.destroy());
}

function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("the server has no port"));
    });
  });
}

function closed(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
