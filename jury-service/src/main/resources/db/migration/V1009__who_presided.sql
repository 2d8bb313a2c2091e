-- Who presided over a decision, whoever takes the president's seat afterwards; null: nobody deliberated.
alter table decision add column presided_by uuid;
alter table replaced_decision add column presided_by uuid;
