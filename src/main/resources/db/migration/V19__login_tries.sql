-- Wrong passwords that every node counts. Whose they were cannot be read from it,
-- and each row goes when it no longer counts.

create table ln_login_try (
    who          char(64) not null primary key, -- SHA-256 of an address, or of address and user
    forgotten_ms bigint   not null              -- when all its tries will have been forgotten, in ms since 1970
);
create index ln_login_try_forgotten on ln_login_try (forgotten_ms);
