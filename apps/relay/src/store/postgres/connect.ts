import pg, { type ClientBase, type Pool } from "pg";

/** Enough for reads beside the one commit that is under way; a database serves several relays. */
const CONNECTIONS = 8;
const CONNECT_MS = 10_000;
const LONGEST_MS = 60_000;

/** Connections on which COMMIT resolves when the disk has it, even where the server's default is not to wait. */
export function connect(url: string): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    // A relay that hangs must not hold the spaces that it has locked: the others wait for them.
    statement_timeout: LONGEST_MS,
    idle_in_transaction_session_timeout: LONGEST_MS,
    onConnect: waitForDisk,
  });
  // A line that breaks is told by the statement under way, if there is one, and replaced when the next one needs it.
  // Without a listener on the pool (for idle lines) and on each client (for others) the process would end.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

async function waitForDisk(client: ClientBase): Promise<void> {
  const name = "synchronous_commit";
  await client.query(`SELECT set_config('${name}', 'on', false) WHERE current_setting('${name}') = 'off'`);
}
