public import ArgumentParser
public import Content
public import Exchange

extension Day: ExpressibleByArgument {
  /// Reads a day as `2026-11-26`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension RosterEncoding: ExpressibleByArgument {}
