-- Leads to the letters that a register book lists, by the date that stands on them.
create index ln_letter_book on ln_letter (office, letter_date);
