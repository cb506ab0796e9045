import { LEFT_OUT_OF_BACKUPS } from "../store/sqlite/migrations.ts";
import type { Task } from "./task.ts";

/** What PostgreSQL's own programs do better than anything of ours: sentences for the host, with the line to type. */
export function postgresAdvice({ name, file = "relay.dump" }: Task): string {
  switch (name) {
    case "backup":
      return [
        "This relay keeps everything in PostgreSQL: its own program makes the backup, while the relay runs.",
        `The rows of ${tables} must not be in it (parts of sealed answers, passing notes, where devices are told):`,
        `pg_dump --format=custom ${excluded.join(" ")} --file=${quoted(file)} "$DATABASE_URL"`,
      ].join("\n");
    case "restore":
      return [
        "This relay keeps everything in PostgreSQL: its own program puts a backup back, into an empty database:",
        `pg_restore --no-owner --single-transaction --dbname="$DATABASE_URL" ${quoted(file)}`,
      ].join("\n");
    case "check":
      return [
        "This relay keeps everything in PostgreSQL: its own program looks for damage:",
        'pg_amcheck --install-missing "$DATABASE_URL"',
      ].join("\n");
  }
}

const tables = new Intl.ListFormat("en").format(LEFT_OUT_OF_BACKUPS.map((table) => `"${table}"`));
const excluded = LEFT_OUT_OF_BACKUPS.map((table) => `--exclude-table-data='*.${table}'`);

/** For a shell, where the name is no plain word. */
const quoted = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);
