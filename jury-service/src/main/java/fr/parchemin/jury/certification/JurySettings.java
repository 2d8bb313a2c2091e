package fr.parchemin.jury.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the certifier has set for juries.
 *
 * @param noticeDaysForTitle days between convening and the session
 * @param noticeDaysForBlocs the same when blocs alone are heard
 * @param presidentDeliberates whether no decision stands without the president or their substitute
 * @param quorumMembers how many deliberate at least
 * @param lateEntryDays days after the session within which it is recorded without a reason
 */
@Embeddable
public record JurySettings(
        @Column(name = "notice_days_for_title") int noticeDaysForTitle,
        @Column(name = "notice_days_for_blocs") int noticeDaysForBlocs,
        @Column(name = "president_deliberates") boolean presidentDeliberates,
        @Column(name = "quorum_members") int quorumMembers,
        @Column(name = "late_entry_days") int lateEntryDays) {}
