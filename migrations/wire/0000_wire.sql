CREATE TABLE `appearance` (
	`person_id` text NOT NULL,
	`release_id` text NOT NULL,
	`position` integer NOT NULL,
	`created_seq` integer NOT NULL,
	`published_at` text NOT NULL,
	`wire_position` integer NOT NULL,
	`name` text NOT NULL,
	`given_name` text,
	`family_name` text,
	`role` text,
	`organization` text,
	`organization_id` text,
	`mentions` integer NOT NULL,
	`quotes` integer NOT NULL,
	`json` blob NOT NULL,
	PRIMARY KEY(`person_id`, `release_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `appearance_release` ON `appearance` (`release_id`,`position`);--> statement-breakpoint
CREATE INDEX `appearance_role` ON `appearance` (`person_id`,`role`,`published_at`);--> statement-breakpoint
CREATE TABLE `change` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`action` text NOT NULL,
	`event` text NOT NULL,
	`type` text NOT NULL,
	`id` text NOT NULL,
	`version` integer,
	`tombstone` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `change_id` ON `change` (`id`,`seq`);--> statement-breakpoint
CREATE TABLE `counter` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `involvement` (
	`organization_id` text NOT NULL,
	`release_id` text NOT NULL,
	`part` text NOT NULL,
	`name` text NOT NULL,
	`times` integer NOT NULL,
	`published_at` text NOT NULL,
	`wire_position` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `part`, `release_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `involvement_release` ON `involvement` (`release_id`);--> statement-breakpoint
CREATE TABLE `organization` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`created_seq` integer NOT NULL,
	`changed_seq` integer NOT NULL,
	`name_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`json` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_id_unique` ON `organization` (`id`);--> statement-breakpoint
CREATE INDEX `organization_sort` ON `organization` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `organization_name` ON `organization` (`name_key`);--> statement-breakpoint
CREATE TABLE `person` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`created_seq` integer NOT NULL,
	`changed_seq` integer NOT NULL,
	`name_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`json` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_id_unique` ON `person` (`id`);--> statement-breakpoint
CREATE INDEX `person_sort` ON `person` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `person_name` ON `person` (`name_key`);--> statement-breakpoint
CREATE TABLE `quote` (
	`wire_position` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`release_id` text NOT NULL,
	`created_seq` integer NOT NULL,
	`changed_seq` integer NOT NULL,
	`language` text NOT NULL,
	`issuer_id` text,
	`kind` text NOT NULL,
	`json` blob NOT NULL,
	`speaker_id` text,
	`organization_id` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `quote_id_unique` ON `quote` (`id`);--> statement-breakpoint
CREATE INDEX `quote_release` ON `quote` (`release_id`,`wire_position`);--> statement-breakpoint
CREATE INDEX `quote_speaker` ON `quote` (`speaker_id`,`wire_position`);--> statement-breakpoint
CREATE INDEX `quote_issuer` ON `quote` (`issuer_id`,`wire_position`);--> statement-breakpoint
CREATE TABLE `release` (
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
	`detail` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `release_id_unique` ON `release` (`id`);--> statement-breakpoint
CREATE INDEX `release_issuer` ON `release` (`issuer_id`,`wire_position`);--> statement-breakpoint
CREATE INDEX `release_updated` ON `release` (`updated_at`);--> statement-breakpoint
CREATE TABLE `release_version` (
	`release_id` text NOT NULL,
	`version` integer NOT NULL,
	`entry` blob NOT NULL,
	`release` blob NOT NULL,
	PRIMARY KEY(`release_id`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `slug` (
	`sha256` text PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `statistic` (
	`wire_position` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`release_id` text NOT NULL,
	`created_seq` integer NOT NULL,
	`changed_seq` integer NOT NULL,
	`language` text NOT NULL,
	`issuer_id` text,
	`kind` text NOT NULL,
	`json` blob NOT NULL,
	`unit` text NOT NULL,
	`value` real NOT NULL,
	`trend` text,
	`qualifier` text,
	`modality` text NOT NULL,
	`source_id` text,
	`speaker_id` text,
	`period` text,
	`period_from` text,
	`period_to` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `statistic_id_unique` ON `statistic` (`id`);--> statement-breakpoint
CREATE INDEX `statistic_release` ON `statistic` (`release_id`,`wire_position`);--> statement-breakpoint
CREATE INDEX `statistic_source` ON `statistic` (`source_id`,`wire_position`);--> statement-breakpoint
CREATE INDEX `statistic_issuer` ON `statistic` (`issuer_id`,`wire_position`);--> statement-breakpoint
CREATE INDEX `statistic_unit` ON `statistic` (`unit`,`wire_position`);