public import Content

/// One thing that a reminder speaks of.
public struct ReminderItem: Hashable, Sendable {
  /// What there is to say of it, the most pressing first.
  public enum News: Hashable, Sendable {
    /// Its day has passed.
    case overdue
    /// Its day is today.
    case dueToday
    /// Its day is near.
    case dueSoon
    /// It is asked for the first time.
    case new
    /// Its day was another one, where it is known which.
    case moved(from: Day?)
    /// It is not asked for any more.
    case withdrawn
    /// It is done.
    case done

    /// Whether there is something left to do.
    var isToDo: Bool {
      switch self {
      case .overdue, .dueToday, .dueSoon, .new, .moved: true
      case .withdrawn, .done: false
      }
    }
  }

  /// What it is called, in the reader's language.
  public let title: String
  /// How long it takes, in minutes.
  public let minutes: Int
  /// The last day on which it is in time.
  public let due: Day
  /// What there is to say of it.
  public let news: News

  /// Makes an item.
  public init(title: String, minutes: Int, due: Day, news: News) {
    self.title = title
    self.minutes = minutes
    self.due = due
    self.news = news
  }
}
