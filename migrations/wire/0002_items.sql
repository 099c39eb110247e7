-- A release's item is stored as the line that is sent: putting it together from two columns cost as much as reading it. Versions
-- keep only lines that were superseded; the present one is the release's own. Tables are made again because a column without a
-- default cannot be added, nor a column be allowed to be null.
CREATE TABLE `release_new` (
	`wire_position` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`created_seq` integer NOT NULL,
	`changed_seq` integer NOT NULL,
	`language` text NOT NULL,
	`issuer_id` text,
	`date` text,
	`external_id` text,
	`slug` text NOT NULL,
	`updated_at` text NOT NULL,
	`summary` blob NOT NULL,
	`item` blob NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `release_new`
SELECT `wire_position`, `id`, `created_seq`, `changed_seq`, `language`, `issuer_id`, `date`, `external_id`, `slug`, `updated_at`, `summary`,
	CAST(substr(`summary`, 1, length(`summary`) - 1) || `detail` || '}' || char(10) AS BLOB)
FROM `release`;
--> statement-breakpoint
DROP TABLE `release`;
--> statement-breakpoint
ALTER TABLE `release_new` RENAME TO `release`;
--> statement-breakpoint
CREATE UNIQUE INDEX `release_id_unique` ON `release` (`id`);
--> statement-breakpoint
CREATE INDEX `release_issuer` ON `release` (`issuer_id`,`wire_position`);
--> statement-breakpoint
CREATE INDEX `release_updated` ON `release` (`updated_at`);
--> statement-breakpoint
CREATE TABLE `release_version_new` (
	`release_id` text NOT NULL,
	`version` integer NOT NULL,
	`entry` blob NOT NULL,
	`item` blob,
	PRIMARY KEY(`release_id`, `version`)
) STRICT;
--> statement-breakpoint
INSERT INTO `release_version_new`
SELECT `release_id`, `version`, `entry`,
	CASE WHEN `version` < (SELECT max(`version`) FROM `release_version` AS `later` WHERE `later`.`release_id` = `release_version`.`release_id`)
	THEN CAST(`release` || char(10) AS BLOB) END
FROM `release_version`;
--> statement-breakpoint
DROP TABLE `release_version`;
--> statement-breakpoint
ALTER TABLE `release_version_new` RENAME TO `release_version`;
