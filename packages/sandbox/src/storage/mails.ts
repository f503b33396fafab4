import { integer, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/** A mail that the service would have sent to the owner of an organization. */
export interface StoredMail {
  readonly id: string;
  readonly organization: string;
  /** Milliseconds. */
  readonly at: number;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** The outbox of mails: nothing is sent, a person reads them here. */
export class Mails {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(mail: StoredMail): Promise<void> {
    await this.#connection.run(
      "INSERT INTO mails (id, organization, at, subject, body) VALUES (?, ?, ?, ?, ?)",
      mail.id,
      mail.organization,
      mail.at,
      mail.subject,
      mail.body,
    );
  }

  /** Newest first. */
  async list(organization: string): Promise<readonly StoredMail[]> {
    const rows = await this.#connection.all(
      "SELECT * FROM mails WHERE organization = ? ORDER BY id DESC",
      organization,
    );
    return rows.map(stored);
  }
}

function stored(row: Row): StoredMail {
  return {
    id: text(row, "id"),
    organization: text(row, "organization"),
    at: integer(row, "at"),
    subject: text(row, "subject"),
    body: text(row, "body"),
  };
}
