/// What HR's and managers' commands say.
enum PeoplePhrase: CaseIterable {
  case months, weekdays, date
  case people, items, mailCount, andMore, nothingWritten, written
  // Roster
  case rosterRows, rosterSame, joins, returns, leaves, moves, edits, startsLeave, endsLeave
  case passedOver, stillGone, lineNumber, rosterColumns, statusActive, statusLeave, statusGone
  // Plans
  case planHead, planQuiet, planAsks, planBusiest, planMoves, planDone, planBack, planMails
  case asks, movesHead, due, dueMoved, leftAlone, looks, carryOut, assignedHead, withdrawnHead
  case skipGone, skipNotStarted, skipLeave, skipAudience, skipExempt, skipWithdrawn, skipRecent
  case skipMinutes, skipOpens, skipOther, skipNothing, skipTooLong
  case lookManager, lookEmail, lookTeam, lookNobody, lookMaybe, lookTooLong, lookNothing
  case lapseNext, lapseAudience, lapseExempt, lapsePolicy
  // Mail
  case mailNone, mailHead, mailPreview, mailWrittenTo, mailSent, mailFaulty, mailUnsure, mailSettled
  case mailHR, mailTaken
  // Why
  case whyDue, whyNothing, whyWrong, whyAskHR, whyNotCounted, stepFinished, stepSeason, stepJoined
  case stepFirst, stepStagger, stepAway, stepAwayOpen, stepReturned, stepExempt, stepMinimum
  case stepMinutes, stepAsked, stepExtended, stepPolicy, stepBooster, stepRefresher, stepDayOff
  case stepHoliday, stepPromised, stepSeasonAgain, yearly
  // Team
  case teamHead, teamNow, teamNobody, teamDueBy, teamOverdueSince, teamNotHere, teamChoose
  // Single acts
  case extendedDone, exemptDone, awayDone, awayTaken, recordDone, recordKnown, calendarDone
  case calendarNone, withdrawDone, exportDone, rows, teamsPooled
}
