internal import Content

extension ReminderWords {
  /// What an employee is written, however much there is to say: one mail a day.
  ///
  /// - Parameters:
  ///   - givenName: the reader's name; nil where it is not known.
  ///   - items: at least one, in any order; the letter puts the most pressing first.
  public func letter(to givenName: String?, about items: [ReminderItem]) -> Letter {
    let groups = Group.allCases.map { group in items.filter { Group($0.news) == group } }
    let toDo = items.filter(\.news.isToDo)
    var paragraphs = [[greeting(givenName)]] + groups.map(paragraph)
    if toDo.isEmpty {
      if groups[Group.done.rawValue].isEmpty == false { paragraphs.append([self(.thanks)]) }
    } else {
      if toDo.count > 1 {
        let total = minutes(toDo.reduce(0) { $0 + $1.minutes })
        paragraphs.append([self(.inAll, ("minutes", total))])
      }
      paragraphs += [[beginning, self(.noLink)], [self(.managerSees)]]
    }
    if !items.allSatisfy({ $0.news == .done }) {
      paragraphs.append([self(.wrong, ("who", whomToAsk))])
    }
    paragraphs.append([signature])
    return Letter(subject: subject(of: items), paragraphs: paragraphs)
  }

  /// What a manager is written of people with something overdue: names and titles.
  public func letter(to givenName: String?, aboutOverdue people: [OverduePerson]) -> Letter {
    let lines = people.map {
      self(.managerPerson, ("name", $0.name), ("titles", $0.titles.joined(separator: "; ")))
    }
    return Letter(
      subject: people.count == 1
        ? self(.managerSubjectOne) : self(.managerSubject, ("n", String(people.count))),
      paragraphs: [
        [greeting(givenName)], [self(.managerHead)] + lines,
        [self(.managerHelp, ("who", whomToAsk))], [self(.managerOnly)], [signature],
      ])
  }

  /// What HR is written of a day's run.
  public func letter(about digest: DayDigest) -> Letter {
    let date = ("date", date(digest.day))
    let subject =
      switch digest.lookCount {
      case 0: self(.digestSubject, date)
      case 1: self(.digestSubjectOne, date)
      default: self(.digestSubjectMany, date, ("n", String(digest.lookCount)))
      }
    let sums: [(ReminderPhrase, Int)] = [
      (.digestAssigned, digest.assigned), (.digestMailed, digest.mailed),
      (.digestOverdue, digest.overdue), (.digestAway, digest.away),
    ]
    let doubtful = ("n", String(digest.maybeSent))
    let look =
      (digest.maybeSent > 0 ? [self(.digestMaybeSent, doubtful)] : [])
      + digest.remarks.map { self(.itemPlain, ("title", $0)) }
    return Letter(
      subject: subject,
      paragraphs: [
        sums.map { self($0.0, ("n", String($0.1))) },
        look.isEmpty ? [self(.digestNothing)] : [self(.digestLook)] + look, [signature],
      ])
  }

  /// What stands in the calendar for an item.
  public func entrySummary(of title: String) -> String { self(.entrySummary, ("title", title)) }

  /// What stands below it: how long it takes, how to begin, whom to ask.
  public func entryDescription(minutes count: Int) -> String {
    [
      self(.entryMinutes, ("minutes", minutes(count))), beginning,
      self(.wrong, ("who", whomToAsk)),
    ].joined(separator: "\n")
  }
}

extension ReminderWords {
  /// The paragraphs of a letter, the most pressing first.
  private enum Group: Int, CaseIterable {
    case overdue, today, soon, new, moved, withdrawn, done

    init(_ news: ReminderItem.News) {
      switch news {
      case .overdue: self = .overdue
      case .dueToday: self = .today
      case .dueSoon: self = .soon
      case .new: self = .new
      case .moved: self = .moved
      case .withdrawn: self = .withdrawn
      case .done: self = .done
      }
    }

    var head: ReminderPhrase {
      switch self {
      case .overdue: .headOverdue
      case .today: .headToday
      case .soon: .headSoon
      case .new: .headNew
      case .moved: .headMoved
      case .withdrawn: .headWithdrawn
      case .done: .headDone
      }
    }
  }

  private func paragraph(_ items: [ReminderItem]) -> [String] {
    guard let first = items.first else { return [] }
    let sorted = items.sorted { ($0.due, $0.title) < ($1.due, $1.title) }
    return [self(Group(first.news).head)] + sorted.map(line)
  }

  private func line(_ item: ReminderItem) -> String {
    let title = ("title", item.title)
    let length = ("minutes", minutes(item.minutes))
    let due = ("date", date(item.due))
    switch item.news {
    case .overdue: return self(.itemOverdue, title, length, due)
    case .dueToday: return self(.itemToday, title, length)
    case .dueSoon, .new: return self(.itemDue, title, length, due)
    case .moved(let before?): return self(.itemMoved, title, length, due, ("before", date(before)))
    case .moved(nil): return self(.itemDue, title, length, due)
    case .withdrawn, .done: return self(.itemPlain, title)
    }
  }

  private func subject(of items: [ReminderItem]) -> String {
    if items.count == 1, let item = items.first { return subject(of: item) }
    let count = ("n", String(items.count))
    let overdue = items.count { $0.news == .overdue }
    if overdue > 0 { return self(.subjectManyOverdue, count, ("overdue", String(overdue))) }
    guard let next = items.filter(\.news.isToDo).map(\.due).min() else {
      return self(.subjectManyNews, count)
    }
    return self(.subjectManyDue, count, ("date", date(next)))
  }

  private func subject(of item: ReminderItem) -> String {
    let title = ("title", item.title)
    let due = ("date", date(item.due))
    switch item.news {
    case .overdue: return self(.subjectOverdue, title)
    case .dueToday: return self(.subjectToday, title)
    case .dueSoon: return self(.subjectSoon, title, due)
    case .new: return self(.subjectNew, title, due)
    case .moved: return self(.subjectMoved, title, due)
    case .withdrawn: return self(.subjectWithdrawn, title)
    case .done: return self(.subjectDone, title)
    }
  }
}
