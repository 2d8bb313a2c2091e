package fr.parchemin.endtoend.demo;

/** From the plan of a session to a certificate that anybody can verify, and what is refused on the way. */
record SecondChapter(SecondCast cast) {

    void tell() {
        Planning planning = new Planning(cast);
        cast.narrator().title("A session of the past is planned, with a panel that is not right at once");
        String session = planning.planned();
        planning.panel(session);

        cast.narrator().title("Three people are put on its roster, one of them on a condition");
        planning.roster(session);

        Hearing hearing = new Hearing(cast);
        cast.narrator().title("The day is recorded late, and each candidate is decided upon");
        hearing.opened(session);
        hearing.decided(session);

        cast.narrator().title("Seven members sign, each with their own token, and the session is closed");
        hearing.signed(session);

        Proof proof = new Proof(cast);
        cast.narrator().title("A certificate that anybody can verify, and minutes that cannot be touched");
        proof.verified();
        proof.minutes(session);
    }
}
