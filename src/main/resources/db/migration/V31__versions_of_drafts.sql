-- Two tabs of one author: what the second has not seen it does not write over. The version is one more with each save;
-- 0 where there are only papers, or what a former release has kept. The page is the one that wrote it last.
alter table ln_draft add column version int default 0 not null;
alter table ln_draft add column page varchar(64);
