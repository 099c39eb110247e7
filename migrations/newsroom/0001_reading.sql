DROP INDEX `dispatch_once`;--> statement-breakpoint
ALTER TABLE `dispatch` ADD `reading` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `dispatch_once` ON `dispatch` (`release_id`,`version`,`action`,`reading`);