import Content
import PrivacyPolicy
import ScenarioEngine

/// Reads a situation, in its base language or with another language's texts laid over it.
struct ScenarioReader {
  /// The most options, items, spans or steps of one decision.
  static let mostChoices = 32

  let decoder: ContentDecoder
  let words: PolicyWords
  /// Another language and its texts by path; nil for the base language.
  var overlay: (language: Language, texts: [String: String])?
  /// Where every text is noted with its path; nil where nobody will ask.
  var texts: TextRegister? = TextRegister()

  /// Reads the whole; nil where the file holds no situation.
  func scenario() -> Scenario? { ScenarioHead(decoder).map(scenario) }

  /// Reads what stands below a head.
  func scenario(_ head: ScenarioHead) -> Scenario {
    let map = head.map(decoder)
    let language = map.id("lang", as: Language.self) ?? .english
    let title = words(map, "title", "title") ?? ""
    let brief = prose(map, "brief", "brief") ?? Prose(plain: "")
    let meters = map.entries("meters").compactMap(meter)
    let cast = map.entries("cast").compactMap(member)
    let artefacts = map.entries("artefacts").compactMap(artefact)
    let scenes = map.entries("scenes").compactMap { scene($0, artefacts: artefacts) }
    reportRepeatedDecisions(map, scenes)
    return Scenario(
      id: head.id, version: map.whole("version"),
      language: overlay?.language ?? language, title: title, pillar: map.string("pillar") ?? "",
      audience: map.strings("audience"), minutes: head.minutes(decoder),
      exercises: head.exercises(decoder),
      inspiredBy: map.ids("inspired_by", as: CaseID.self), brief: brief, meters: meters,
      cast: cast, artefacts: artefacts, start: head.start, scenes: scenes)
  }

  private func meter(_ entry: YAMLEntry) -> Meter? {
    guard let id = decoder.id(of: entry, as: MeterID.self),
      let map = decoder.map(entry.value, .meter)
    else { return nil }
    let low = map.whole("min")
    let high = map.whole("max")
    guard low <= high else {
      map.report(
        .badValue, at: "max", "the meter `\(id)` ends below where it begins",
        help: "write a `max` that is at least `min`")
      return nil
    }
    let start = map.int("start", in: low...high) ?? low
    return Meter(
      id: id, title: words(map, "title", "meters.\(id).title") ?? "", start: start,
      bounds: low...high, isHidden: map.flag("hidden"))
  }

  private func member(_ entry: YAMLEntry) -> CastMember? {
    guard let id = decoder.id(of: entry, as: CastID.self),
      let map = decoder.map(entry.value, .castMember)
    else { return nil }
    let path = "cast.\(id)"
    return CastMember(
      id: id, name: words(map, "name", "\(path).name") ?? "",
      short: words(map, "short", "\(path).short"), role: words(map, "role", "\(path).role") ?? "")
  }

  private func scene(_ entry: YAMLEntry, artefacts: [Artefact]) -> Scene? {
    guard let id = decoder.id(of: entry, as: SceneID.self),
      let map = decoder.map(entry.value, .scene)
    else { return nil }
    let path = "scenes.\(id)"
    let say = map["say"].map { passages($0, "\(path).say", numbersOne: true) } ?? []
    let decision = map["decide"].flatMap {
      DecisionReader(scenario: self, artefacts: artefacts, path: path).decision($0)
    }
    let ending = map.map("end", .ending).flatMap { end in
      end.value("tone", as: Ending.Tone.self).map {
        Ending(title: words(end, "title", "\(path).end.title") ?? "", tone: $0)
      }
    }
    return Scene(
      id: id, show: map.ids("show", as: ArtefactID.self), say: say, effects: effects(map),
      decision: decision, go: routes(map), ending: ending, returns: map.flag("return"))
  }

  private func reportRepeatedDecisions(_ map: MapView, _ scenes: [Scene]) {
    var known: Set<DecisionID> = []
    for scene in scenes {
      guard let id = scene.decision?.id, !known.insert(id).inserted else { continue }
      let place = map.node.place(at: ContentPath(["scenes", scene.id.rawValue, "decide", "id"]))
      decoder.report(
        .duplicateID, at: place.node, "the decision `\(id)` stands in two scenes",
        help: "give each decision an id of its own")
    }
  }

  // MARK: What scenes and decisions share

  /// A plain text that has a path.
  func words(_ map: MapView, _ key: String, _ path: @autoclosure () -> String) -> String? {
    guard let node = map[key], let base = decoder.text(node) else { return nil }
    texts?.note(path(), base, at: node.start)
    return Prose.joined(overlay?.texts[path()] ?? base)
  }

  /// A text with marks that has a path.
  func prose(_ map: MapView, _ key: String, _ path: @autoclosure () -> String) -> Prose? {
    map[key].flatMap { prose($0, path()) }
  }

  /// A text with marks that has a path.
  func prose(_ node: YAMLNode, _ path: @autoclosure () -> String) -> Prose? {
    guard let base = decoder.prose(node), let text = node.scalar else { return nil }
    texts?.note(path(), text, at: node.start)
    guard let translated = overlay?.texts[path()] else { return base }
    return (try? Prose(parsing: translated)) ?? base
  }

  /// A text, or a list of texts that may have conditions.
  ///
  /// - Parameter numbersOne: whether a text that stands alone has the path of a list's first.
  func passages(
    _ node: YAMLNode, _ path: @autoclosure () -> String, numbersOne: Bool
  ) -> [Passage] {
    guard let elements = node.elements else {
      return prose(node, numbersOne ? "\(path()).0" : path()).map { [Passage($0)] } ?? []
    }
    return elements.enumerated().compactMap { place, element in
      guard element.entries != nil else {
        return prose(element, "\(path()).\(place)").map { Passage($0) }
      }
      guard let map = decoder.map(element, .passage) else { return nil }
      let condition = condition(map)
      return prose(map, "text", "\(path()).\(place)").map { Passage($0, if: condition) }
    }
  }

  /// The condition under `if`.
  func condition(_ map: MapView) -> Condition? {
    guard let node = map["if"], let text = decoder.text(node) else { return nil }
    do throws(ConditionSyntaxError) {
      return try Condition(parsing: text)
    } catch {
      let found = error.found.isEmpty ? "the end" : "`\(Quotation.of(error.found))`"
      decoder.report(
        .condition, at: node, "the condition has \(found) where \(error.expected) belongs",
        help: "such as `trust >= 20 and not (chose(sign-up.city) or violated(MIN-1))`")
      return nil
    }
  }

  func effects(_ map: MapView) -> [Effect] {
    map.entries("effects").compactMap { entry in
      guard let meter = decoder.id(of: entry, as: MeterID.self),
        let change = decoder.int(entry.value)
      else { return nil }
      return Effect(meter, change)
    }
  }

  /// Where something leads: one scene, or a list of ways tried in order.
  func routes(_ map: MapView) -> [Route] {
    guard let node = map["go"] else { return [] }
    guard let elements = node.elements else {
      return decoder.id(node, as: SceneID.self).map { [Route(to: $0)] } ?? []
    }
    return elements.compactMap { element in
      guard let way = decoder.map(element, .way) else {
        return nil
      }
      let condition = condition(way)
      return way.id("to", as: SceneID.self).map { Route(to: $0, if: condition) }
    }
  }

  func consequence(_ map: MapView, _ path: String) -> Consequence {
    let feedback = map["feedback"].map { passages($0, "\(path).feedback", numbersOne: false) }
    let later = map.map("later", .later)
    return Consequence(
      feedback: feedback ?? [], effects: effects(map),
      later: later.flatMap { later in
        later.id("scene", as: SceneID.self).map {
          Later(after: later.whole("after"), scene: $0)
        }
      }, go: routes(map))
  }
}
