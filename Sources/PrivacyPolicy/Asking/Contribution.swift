/// What a part of an act says about one clause.
struct Contribution: Hashable {
  /// The dimensions that are stated.
  var stated: Places
  /// The truth of each slot, as far as this part goes.
  var truths: [Truth]
  /// The place of the purpose among those that may come.
  var purpose: Int?
  /// The place of the origin among those that may come.
  var origin: Int?
  var originIsPurpose = false
  var holdsData = false
  /// Whether the person concerned said no.
  var refuses = false
}

/// Some of a clause's dimensions, by their places.
struct Places: Hashable {
  private var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }

  func contains(_ place: Int) -> Bool { bits & (1 << UInt32(place)) != 0 }

  mutating func insert(_ place: Int) { bits |= 1 << UInt32(place) }

  mutating func formUnion(_ other: Places) { bits |= other.bits }
}

/// What the judge says of one clause about an act, and whether that can be changed.
enum ClauseStanding: Int, Hashable {
  /// The clause says nothing about it.
  case silent
  /// The clause is kept.
  case upheld
  /// The act does not say enough to tell.
  case undetermined
  /// The clause is broken.
  case violated
  /// The clause is broken whatever the person does otherwise.
  case hopeless
}
