-- Leads to the letters that a register book lists, by the date that stands on them, and tells their order without reading them:
-- a letter is some kilobytes.
create index ln_letter_book
    on ln_letter (office, letter_date, state, kind, year_no, sequence_no, issued_at, template, case_id);
