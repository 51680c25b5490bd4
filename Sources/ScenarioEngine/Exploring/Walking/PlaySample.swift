import Content

/// Plays made from the start where there are more states than can be met.
struct PlaySample: Sendable {
  /// What one play by chance came to.
  struct Play: Sendable {
    var scenes: Set<Int> = []
    /// The number of the stop; nil where it went on for too long.
    var stop: Int?
    /// The bands taken, and the tables they were of.
    var taken: [(table: Int, band: Int)] = []
  }

  /// The longest play, in answers.
  static let longest = 1000

  /// The plays by chance, in the order of their seeds.
  private(set) var plays: [Play] = []
  /// By scene: the answers of the shortest play that entered it.
  private(set) var firstEntries: [Int: [GivenAnswer]] = [:]
  /// By stop: the answers of the shortest play that came to it.
  private(set) var stops: [Int: [GivenAnswer]] = [:]
  /// By decision: the answers of the shortest play that passed it by.
  private(set) var passed: [Int: [GivenAnswer]] = [:]
  /// By option or result: the answers of the shortest play in which nothing is said of it.
  private(set) var silent: [PlayState.Way: [GivenAnswer]] = [:]
  /// By band: how often it was taken.
  private var counts: [Int] = []
  /// The longest of these plays, in answers.
  private let longest: Int

  /// Plays by chance, and a quarter as often towards what was taken least.
  ///
  /// - Parameters:
  ///   - first: the seed of the first play; the others follow.
  ///   - longest: the longest play, in answers.
  init(
    explorer: inout StateExplorer, plays count: Int, from first: Int = 0,
    of player: ChancePlayer = .random, longest: Int = PlaySample.longest
  ) {
    self.longest = longest
    for seed in first..<first + count {
      var generator = SeededGenerator(seed: UInt64(seed), name: "sample")
      plays.append(
        play(&explorer) { bands in
          let odds = bands.map { player == .random || $0.value.isRefusal ? $0.value.odds : 0 }
          var share = odds.reduce(0, +) * Double(generator.next() >> 11) / Double(1 << 53)
          let place = odds.firstIndex { odds in
            share -= odds
            return share < 0
          }
          return bands[place ?? odds.lastIndex { $0 > 0 } ?? 0].number
        })
    }
    guard player == .random else {
      explorer.keepAnswers()
      return
    }
    for seed in first..<first + count / 4 {
      var generator = SeededGenerator(seed: UInt64(seed), name: "cover")
      var counts = counts
      _ = play(&explorer) { bands in
        let last = bands.last?.number ?? 0
        if counts.count <= last {
          counts += Array(repeating: 0, count: last + 1 - counts.count)
        }
        let least = bands.map { counts[$0.number] }.min() ?? 0
        let rare = bands.filter { counts[$0.number] == least }
        return rare[generator.below(rare.count)].number
      }
    }
    explorer.keepAnswers()
  }

  private mutating func play(
    _ explorer: inout StateExplorer, choosing choose: ([(number: Int, value: AnswerBand)]) -> Int
  ) -> Play {
    var play = Play()
    var given: [GivenAnswer] = []
    explorer.beginPlay()
    note(explorer, &play, given)
    while given.count < longest, let (decision, table, bands) = explorer.question() {
      let band = choose(bands.map { ($0, explorer.band($0)) })
      given.append(GivenAnswer(decision.id, explorer.band(band).answer))
      play.taken.append((table, band))
      if counts.count <= band { counts += Array(repeating: 0, count: band + 1 - counts.count) }
      counts[band] += 1
      explorer.take(band, at: decision)
      note(explorer, &play, given)
    }
    play.stop = explorer.stopOfPlay()
    if let stop = play.stop { keep(given, at: stop, in: \.stops) }
    return play
  }

  private mutating func note(
    _ explorer: StateExplorer, _ play: inout Play, _ given: [GivenAnswer]
  ) {
    let sightings = explorer.found.sightings
    for scene in sightings.trails.scenes(of: sightings.trail)
    where play.scenes.insert(scene).inserted {
      keep(given, at: scene, in: \.firstEntries)
    }
    for decision in sightings.passed { keep(given, at: decision, in: \.passed) }
    if let way = sightings.silent { keep(given, at: way, in: \.silent) }
  }

  private mutating func keep<Place>(
    _ given: [GivenAnswer], at place: Place,
    in path: WritableKeyPath<PlaySample, [Place: [GivenAnswer]]>
  ) {
    if let known = self[keyPath: path][place], known.count <= given.count { return }
    self[keyPath: path][place] = given
  }
}
