extension ReminderPhrase {
  /// The phrase in English; `{name}` is filled in.
  var english: String {
    switch self {
    case .hello: "Hello {name},"
    case .helloNobody: "Hello,"
    case .minute: "1 minute"
    case .minutes: "about {n} minutes"
    case .date: "{weekday} {day} {month} {year}"
    case .weekdays: "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday"
    case .months:
      "January,February,March,April,May,June,July,August,September,October,November,December"
    case .askNobody: "HR"
    case .subjectOverdue: "Overdue: {title}"
    case .subjectToday: "Due today: {title}"
    case .subjectSoon: "Due by {date}: {title}"
    case .subjectNew: "New for you: {title}, by {date}"
    case .subjectMoved: "New date, {date}: {title}"
    case .subjectWithdrawn: "No longer needed: {title}"
    case .subjectDone: "Done, thank you: {title}"
    case .subjectManyOverdue: "Your training: {n} parts, {overdue} overdue"
    case .subjectManyDue: "Your training: {n} parts, the next by {date}"
    case .subjectManyNews: "Your training: news of {n} parts"
    case .headOverdue: "Overdue. It still counts, and the sooner the better:"
    case .headToday: "Due by the end of today:"
    case .headSoon: "Due soon:"
    case .headNew: "New for you:"
    case .headMoved: "With a new date:"
    case .headWithdrawn: "No longer asked of you, so there is nothing to do:"
    case .headDone: "Done, and recorded:"
    case .itemOverdue: "- {title}: {minutes}. It was due on {date}."
    case .itemToday: "- {title}: {minutes}."
    case .itemDue: "- {title}: {minutes}, by {date}."
    case .itemMoved: "- {title}: {minutes}, by {date} and no longer {before}."
    case .itemPlain: "- {title}"
    case .inAll:
      "That is {minutes} in all. You may stop whenever you like: answers are saved."
    case .begin: "To begin: {start}."
    case .beginNowhere: "To begin: {who} can tell you how."
    case .noLink:
      "There is no link to click here, on purpose: a reminder that needs one is not ours."
    case .managerSees:
      "Your manager sees whether this is done, due or overdue, and by when. Not your answers, not "
        + "your scores, not how often you tried."
    case .wrong: "Does a date look wrong, or are you going to be away? Ask {who}."
    case .thanks: "Thank you for taking the time. You need do nothing more for now."
    case .managerSubjectOne: "1 of your people has training overdue"
    case .managerSubject: "{n} of your people have training overdue"
    case .managerHead: "Overdue among your people:"
    case .managerPerson: "- {name}: {titles}"
    case .managerHelp:
      "What helps most is a quiet quarter of an hour in their day. If somebody is away, or a date "
        + "is wrong, tell {who}."
    case .managerOnly:
      "Names and titles are all you are shown here: no answers, no scores. Please keep this mail "
        + "to yourself."
    case .digestSubject: "Training on {date}: nothing to look at"
    case .digestSubjectOne: "Training on {date}: 1 thing to look at"
    case .digestSubjectMany: "Training on {date}: {n} things to look at"
    case .digestAssigned: "Newly assigned: {n}"
    case .digestMailed: "People written to: {n}"
    case .digestOverdue: "Overdue: {n}"
    case .digestAway: "Left in peace because they are away: {n}"
    case .digestLook: "To look at:"
    case .digestNothing: "There is nothing to look at."
    case .digestMaybeSent:
      "- Mails that may have gone out or not: {n}. Settle them before the next run."
    case .entrySummary: "Training due: {title}"
    case .entryMinutes: "It takes {minutes}, and is in time until the end of this day."
    }
  }
}
