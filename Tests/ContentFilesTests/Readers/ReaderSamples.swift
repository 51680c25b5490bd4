import Content
import PrivacyPolicy
import ScenarioEngine

@testable import ContentFiles

extension ContentDecoder {
  /// Reads a text as a file.
  convenience init(_ text: String) { self.init(bytes: Array(text.utf8), file: "sample.yaml") }
}

/// Words in the bare style: each with its identifiers elsewhere and nothing else.
let bareWords = """
  op:
    obtain.collect: d:Collect
    use.contact: []
    disclose.transmit: d:Transmit
  data:
    user.name: [f:user.name, p:Name]
    user.contact.email: [f:user.contact.email, p:EmailAddress]
    user.location.precise: [f:user.location.precise, p:GPSCoordinate]
    user.location.imprecise: [f:user.location.imprecise, p:City]
    user.health: p:Health
  purpose: {service.provision: [], marketing.direct: [], security.protect: []}
  recipient: {internal.team: [], subject.self: []}
  subject: {customer: [], employee: []}
  consent: {given.specific: [], given.bundled: [], not_asked: [], withdrawn: []}
  channel: {marketing.email: [], marketing.sms: [], company.email: []}
  measure: {encryption.transit: [], agreement.dpa: []}
  event: {incident.suspected: [], ask.consent: []}
  response: {report.internal: [], ignore: []}
  notice: {layered: [], misleading: []}
  grounds: {task: []}

  """

/// The bare words, and a preset.
let sampleWords: PolicyWords = {
  let vocabulary =
    VocabularyReader(decoder: ContentDecoder(bareWords)).vocabulary() ?? Vocabulary(entries: [:])
  let preset = ActStatement(
    act: Act(words: [
      .op: ["use.contact"], .channel: ["marketing.email"], .data: ["user.contact.email"],
    ]))
  return PolicyWords(
    vocabulary: vocabulary, presets: ["newsletter": preset], bySuffix: true)
}()

/// A situation that was read, and what was found wrong with it.
struct ReadScenario {
  let scenario: Scenario?
  let texts: [TextRegister.Entry]
  let faults: [String]

  init(_ text: String) {
    let decoder = ContentDecoder(text)
    let reader = ScenarioReader(decoder: decoder, words: sampleWords)
    scenario = reader.scenario()
    texts = reader.texts?.entries ?? []
    faults = decoder.problems.faults
  }

  /// The decision of the first scene.
  var decision: Decision? { scenario?.scenes.first?.decision }
}

/// A situation of one scene, whose own lines begin on line 12.
func situation(_ scene: String, artefacts: String = "{}") -> String {
  """
  format: 1
  id: sample
  version: 3
  lang: en
  title: A sample
  pillar: choice
  audience: [marketing, web]
  minutes: 2
  brief: Once.
  artefacts: \(artefacts)
  start: first
  scenes: {first: \(scene), last: {say: Done., end: {title: The end, tone: mixed}}}

  """
}
