import { and, eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Communique } from '../../domain/communique.js';
import type { DrawId } from '../../domain/id.js';
import { type Edition, type KeepOutcome, type Kept, NewsroomRefusal, type Submission } from '../newsroom.js';
import type { Editions } from './editions.js';
import { edition, release, sourceFile } from './schema.js';

/** Takes documents in. Its methods run inside one transaction. */
export class Submissions {
  readonly #db: BetterSQLite3Database;
  readonly #editions: Editions;
  readonly #drawId: DrawId;

  constructor(db: BetterSQLite3Database, editions: Editions, drawId: DrawId) {
    this.#db = db;
    this.#editions = editions;
    this.#drawId = drawId;
  }

  keep(newsroomId: string, submission: Submission, at: string): Kept {
    const { source, external_id } = submission;
    const current = this.#currentFor(external_id, source.sha256);
    if (!current) return this.#create(newsroomId, submission, at);
    const { release_id, version, status, publish_at } = current.edition;
    if (external_id !== null) this.#db.update(release).set({ external_id }).where(eq(release.id, release_id)).run();
    if (current.source_sha256 === source.sha256 || external_id === null) {
      return { outcome: 'unchanged', release_id, version, status, publish_at };
    }
    if (status === 'withdrawn') {
      throw new NewsroomRefusal('withdrawn', `Release ${release_id} was withdrawn; hand the new text in under another external id`);
    }
    return status === 'draft' || status === 'scheduled'
      ? this.#revise(current.edition, submission, at)
      : this.#correct(current.edition, submission, at);
  }

  /** The release a document belongs to: by the caller's own id; else one that has these bytes and no other name. */
  #currentFor(external_id: string | null, sha256: string) {
    const named = external_id === null ? null : this.#editions.byExternalId(external_id);
    if (named) return named;
    const same = this.#editions.bySource(sha256);
    return external_id === null || same?.edition.external_id === null ? same : null;
  }

  #create(newsroom_id: string, submission: Submission, at: string): Kept {
    const release_id = this.#drawId('release');
    this.#db.insert(release).values({ id: release_id, newsroom_id, external_id: submission.external_id, created_at: at }).run();
    return this.#insert('created', release_id, 1, submission, null, at);
  }

  #revise({ release_id, version, status, publish_at }: Edition, submission: Submission, at: string): Kept {
    this.#keepSource(submission);
    const mine = and(eq(edition.release_id, release_id), eq(edition.version, version));
    const corrected = this.#editions.communique(release_id, version - 1);
    this.#db
      .update(edition)
      .set({ ...this.#content(submission), change_note: corrected && this.#noteOn(corrected, submission), updated_at: at })
      .where(mine)
      .run();
    return { outcome: 'revised', release_id, version, status, publish_at };
  }

  #correct(before: Edition, submission: Submission, at: string): Kept {
    const note = this.#noteOn(before.communique, submission);
    return this.#insert('corrected', before.release_id, before.version + 1, submission, note, at);
  }

  /** Always said of the version the public knows: what a replaced draft would have changed is nobody's business. */
  #noteOn(before: Communique, { change_note, describeChange, communique }: Submission): string {
    return change_note ?? describeChange(before, communique);
  }

  #insert(outcome: KeepOutcome, release_id: string, version: number, submission: Submission, change_note: string | null, at: string): Kept {
    this.#keepSource(submission);
    const content = this.#content(submission);
    this.#db
      .insert(edition)
      .values({ release_id, version, status: 'draft', ...content, change_note, created_at: at, updated_at: at })
      .run();
    return { outcome, release_id, version, status: 'draft', publish_at: null };
  }

  #content({ source, communique, pages, dated }: Submission) {
    return {
      source_sha256: source.sha256,
      source_name: source.name,
      communique: JSON.stringify(communique),
      pages: JSON.stringify(pages),
      dated,
    };
  }

  #keepSource({ source }: Submission): void {
    const { sha256, media_type, bytes } = source;
    this.#db
      .insert(sourceFile)
      .values({ sha256, media_type, size_in_bytes: bytes.length, bytes: Buffer.from(bytes) })
      .onConflictDoNothing()
      .run();
  }
}
