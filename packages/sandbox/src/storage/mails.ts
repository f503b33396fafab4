import { integer, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Tenant, tenantKey } from "./tenant.ts";

/** A mail that the service would have sent. */
export interface StoredMail {
  readonly id: string;
  /** Milliseconds. */
  readonly at: number;
  readonly recipient: string;
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

  async insert(tenant: Tenant, mail: StoredMail): Promise<void> {
    await this.#connection.run(
      "INSERT INTO mails (id, tenant, at, recipient, subject, body) VALUES (?, ?, ?, ?, ?, ?)",
      mail.id,
      tenantKey(tenant),
      mail.at,
      mail.recipient,
      mail.subject,
      mail.body,
    );
  }

  /** Newest first. */
  async list(tenant: Tenant, page: PageRequest): Promise<Page<StoredMail>> {
    return pageOf(
      page,
      ({ id }) => ({ createdAt: "", id }),
      async (after, count) =>
        (
          await this.#connection.all(
            "SELECT * FROM mails WHERE tenant = ? AND ('', id) < (?, ?) ORDER BY id DESC LIMIT ?",
            tenantKey(tenant),
            after.createdAt,
            after.id,
            count,
          )
        ).map(stored),
    );
  }
}

function stored(row: Row): StoredMail {
  return {
    id: text(row, "id"),
    at: integer(row, "at"),
    recipient: text(row, "recipient"),
    subject: text(row, "subject"),
    body: text(row, "body"),
  };
}
