-- What a jury tells of one enrolment is weighed beside what the person holds under another.
grant execute on function certificate_held(uuid, text) to ${worker};
