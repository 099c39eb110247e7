-- Full text, one index a type. Columns are folded by the application (unicode61 alone misses œ, ligatures and
-- superscripts); the rowid is the row's place in its list, so that search by date is a walk of the index.
-- secure-delete makes FTS5 overwrite withdrawn words instead of marking them deleted.
CREATE VIRTUAL TABLE release_search USING fts5 (title_words, title_stems, words, stems, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO release_search (release_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE quote_search USING fts5 (title_words, title_stems, words, stems, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO quote_search (quote_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE statistic_search USING fts5 (title_words, title_stems, words, stems, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO statistic_search (statistic_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE person_search USING fts5 (title_words, title_stems, words, stems, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE organization_search USING fts5 (title_words, title_stems, words, stems, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO organization_search (organization_search, rank) VALUES ('secure-delete', 1);
