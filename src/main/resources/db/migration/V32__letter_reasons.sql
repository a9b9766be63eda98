-- Why a signatory withdrew a letter by hand, or issued it in the place of another; it may speak of people, and is
-- erased with the text of the letter.
alter table ln_letter add column reason varchar(1000);
