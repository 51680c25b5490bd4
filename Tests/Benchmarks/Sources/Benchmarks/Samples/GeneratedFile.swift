/// The file of a situation of any length, with texts and acts like those that people write.
enum GeneratedFile {
  static func yaml(scenes count: Int, id: String = "generated") -> String {
    top.replacing("id: generated", with: "id: \(id)")
      + (0..<count).map { scene($0, of: count) }.joined() + end
  }

  private static let top = """
    format: 1
    id: generated
    version: 1
    lang: en
    title: "A long week"
    pillar: minimisation
    audience: [marketing, web]
    minutes: 60
    exercises: [CHO-3]
    brief: |
      You keep the website and the mailing tool of Lucero, a shop in Zaragoza that posts plants to
      people's doors. The spring sale opens on Friday at ten. It is Wednesday.
    meters:
      trust: {title: "Customer trust", start: 50, min: 0, max: 100}
      sales: {title: "Spring sale", start: 40, min: 0, max: 100}
    cast:
      tomas: {name: "Tomás Rey", short: "Tomás", role: "Head of growth"}
      nuria: {name: "Nuria Sanz", short: "Nuria", role: "Data protection officer"}
    start: s0
    scenes:

    """

  private static func scene(_ place: Int, of count: Int) -> String {
    func scene(_ step: Int) -> String { place + step < count ? "s\(place + step)" : "the-end" }
    return """
        s\(place):
          say:
            - >-
              Noon of day \(place). {tomas} has pulled a chair to your desk and the studio's three
              drawings onto your screen. He is eating your almonds.
            - {if: trust >= 20, text: "“Look at the last column,” he says, “and tell me what there is.”"}
          decide:
            id: banner-\(place)
            kind: choose
            ask: "Which banner goes live tonight?"
            options:
              - id: green
                text: "Green. Whoever minds can open the options."
                act: {event: ask.consent, ask: [granular, preticked, hard_refusal]}
                expect: {violates: [CHO-3]}
                feedback: >-
                  A no that takes five clicks is not as easy as a yes that takes one, and a switch
                  that is already on is nobody's choice (GDPR 4(11)).
                effects: {trust: -10, sales: +10}
                go: \(scene(2))
              - id: level
                text: "Level. Half of them said yes, and meant it."
                act: {event: ask.consent, ask: [granular, symmetric_refusal]}
                expect: {upholds: [CHO-3]}
                feedback: >-
                  One click for yes, one for no, a switch for each purpose, all off. 54 % is a
                  smaller number than 91 %, and the only one that says something about plants.
                effects: {trust: +10, sales: +5}
              - id: strip
                if: sales >= 40 or seen(s0)
                text: "None. Counter and chaser come off, and then there is nothing to ask."
                serves: partial
                act: {event: none}
                expect: uncovered
                feedback: "Perfectly lawful, and the fastest page in the trade."
                effects: {trust: +5, sales: -5}
          go: \(scene(1))

      """
  }

  private static let end = """
      the-end:
        say: "That was the week."
        end: {title: "The end", tone: good}

    """
}
