/// How long a store waits for others, in milliseconds.
struct GatePatience: Sendable {
  /// After how long somebody is told that it waits.
  var notice = 2_000
  /// After how long it gives up waiting for another Eslabon.
  var limit = 15_000
  /// After how long it gives up waiting for another program that has the database locked.
  var foreign = 5_000
}
