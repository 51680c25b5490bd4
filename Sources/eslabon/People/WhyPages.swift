import Content
import ContentFiles
import People
import Refreshers
import TrainingDesk

/// Why dates are what they are.
struct WhyPages {
  let words: PeopleWords

  /// Each item with the steps that lead to its day.
  func dates(_ shown: ShownDates) -> String {
    var text = shown.entries.isEmpty ? words(.whyNothing) + "\n" : ""
    for (place, entry) in shown.entries.enumerated() {
      if place > 0 { text += "\n" }
      let day = words.weekdayAndDate(entry.date.date.day)
      text += words(.whyDue, ("title", entry.title), ("day", day)) + "\n"
      var columns = Columns()
      for step in entry.date.date.steps {
        columns.add(when(step.cause), cause(step.cause), words.short(step.day))
      }
      text += columns.text()
    }
    if shown.entries.isEmpty {
      for skip in shown.skips {
        text +=
          words(
            .whyNotCounted, ("title", skip.title), ("why", words(PlanPages.phrase(skip.reason))))
          + "\n"
      }
    }
    let contact = [shown.contact?.name, shown.contact?.email].compactMap(\.self)
    let who = contact.isEmpty ? words(.whyAskHR) : contact.joined(separator: ", ")
    return text + words(.whyWrong, ("who", who)) + "\n"
  }

  /// The day or days on which something happened.
  private func when(_ cause: DueStep.Cause) -> String {
    switch cause {
    case .finished(let day, _), .joined(let day, _), .firstAsked(let day, _),
      .returned(let day, _), .asked(let day, _), .extended(let day), .policyChanged(let day, _),
      .booster(let day, _), .refresher(let day, _), .dayOff(let day, _),
      .finishedBeforeSeason(let day, _):
      words.short(day)
    case .season(let opens): words.short(opens)
    case .away(let from, let through, _):
      words.short(from) + " – " + (through.map { words.short($0) } ?? "…")
    case .exempt(let day), .minimumActive(let day), .minutesFull(let day, _): words.short(day)
    case .staggered, .promised: ""
    }
  }

  /// What happened.
  private func cause(_ cause: DueStep.Cause) -> String {
    switch cause {
    case .finished(_, let months):
      words(.stepFinished, ("months", months == 12 ? words(.yearly) : "+\(months) m"))
    case .finishedBeforeSeason(_, let opens):
      words(.stepSeasonAgain, ("opens", words.short(opens)))
    case .joined(_, let days): words(.stepJoined, ("days", String(days)))
    case .season: words(.stepSeason)
    case .firstAsked(_, let days): words(.stepFirst, ("days", String(days)))
    case .staggered(let weeks): words(.stepStagger, ("weeks", String(weeks)))
    case .away(_, nil, _): words(.stepAwayOpen)
    case .away(_, _, let days): words(.stepAway, ("days", String(days)))
    case .returned(_, let days): words(.stepReturned, ("days", String(days)))
    case .exempt: words(.stepExempt)
    case .minimumActive: words(.stepMinimum)
    case .minutesFull(_, let limit): words(.stepMinutes, ("limit", String(limit)))
    case .asked(_, let days): words(.stepAsked, ("days", String(days)))
    case .extended: words(.stepExtended)
    case .policyChanged(_, let days): words(.stepPolicy, ("days", String(days)))
    case .booster(_, let days): words(.stepBooster, ("days", String(days)))
    case .refresher(_, let days): words(.stepRefresher, ("days", String(days)))
    case .dayOff(_, let holidays):
      holidays.isEmpty
        ? words(.stepDayOff)
        : words(
          .stepHoliday,
          ("holidays", holidays.map { words.short($0) }.joined(separator: ", ")))
    case .promised: words(.stepPromised)
    }
  }

  /// The same as JSON.
  static func json(_ shown: ShownDates) -> String {
    JSONText.object([
      ("employee_id", JSONText.string(shown.person.number.rawValue)),
      (
        "dates",
        JSONText.array(
          shown.entries.map { entry in
            let date = entry.date
            let pages = WhyPages(words: PeopleWords(language: .english))
            return JSONText.object([
              ("item", JSONText.string(date.item.description)),
              ("title", JSONText.string(entry.title)),
              ("due_on", JSONText.string(date.date.day.iso)),
              ("opens_on", JSONText.string(date.date.opensOn.iso)),
              ("held", String(date.date.isHeld)),
              (
                "steps",
                JSONText.array(
                  date.date.steps.map { step in
                    JSONText.object([
                      ("cause", JSONText.string(pages.cause(step.cause))),
                      ("day", JSONText.string(step.day.iso)),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }
}
