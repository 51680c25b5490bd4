public import Content

/// Which completions are asked for: from a day through another, of one module or of all.
public struct CompletionFilter: Hashable, Sendable {
  /// The first day; nil from the beginning.
  public let from: Day?
  /// The last day; nil to this day.
  public let through: Day?
  /// The module; nil for all, and for single situations.
  public let module: ModuleID?

  /// Makes a filter; without arguments it lets all through.
  public init(from: Day? = nil, through: Day? = nil, module: ModuleID? = nil) {
    self.from = from
    self.through = through
    self.module = module
  }
}
