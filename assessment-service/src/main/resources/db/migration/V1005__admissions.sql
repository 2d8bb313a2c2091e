-- When who applied was admitted; null: nobody has to be, nobody was yet, or the projection was not rebuilt since it is told.
alter table enrolment add column admitted_on date;
