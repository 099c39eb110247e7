CREATE TABLE `dispatch` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`release_id` text NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`at` text NOT NULL,
	`payload` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dispatch_once` ON `dispatch` (`release_id`,`version`,`action`);--> statement-breakpoint
CREATE TABLE `edition` (
	`release_id` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`source_sha256` text NOT NULL,
	`source_name` text,
	`communique` text NOT NULL,
	`pages` text NOT NULL,
	`dated` integer NOT NULL,
	`publish_at` text,
	`change_note` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`release_id`, `version`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_sha256`) REFERENCES `source_file`(`sha256`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `edition_due` ON `edition` (`status`,`publish_at`);--> statement-breakpoint
CREATE INDEX `edition_source` ON `edition` (`source_sha256`);--> statement-breakpoint
CREATE TABLE `newsroom` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`newsroom_id` text NOT NULL,
	`external_id` text,
	`group_id` text,
	`slug` text,
	`published_at` text,
	`sequence` integer,
	`created_at` text NOT NULL,
	FOREIGN KEY (`newsroom_id`) REFERENCES `newsroom`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `release_external_id` ON `release` (`newsroom_id`,`external_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `release_sequence` ON `release` (`published_at`,`sequence`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `slug` (
	`slug` text PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_file` (
	`sha256` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`size_in_bytes` integer NOT NULL,
	`bytes` blob NOT NULL
) STRICT;
