/// A small library in which nothing is wrong: one situation of six decisions, of every kind, with a
/// later scene, conditions everywhere and two endings. Defects are planted in it one at a time.
enum FairLibrary {
  static let scenario = "scenarios/choice/fair/scenario.yaml"
  static let plays = "scenarios/choice/fair/plays.yaml"

  /// The files by path.
  static let files: [String: String] = {
    var files = RaffleLibrary.files.filter { !$0.key.hasPrefix("scenarios/") }
    files["content/modules/choice.yaml"] = files["content/modules/choice.yaml"]?
      .replacing("[raffle]", with: "[fair]")
    files[scenario] = scenarioText
    files[plays] = playsText
    return files
  }()

  static let scenarioText = """
    format: 1
    id: fair
    version: 1
    lang: en
    title: The garden fair
    pillar: choice
    audience: [everyone]
    minutes: 3
    exercises: [CHO-1, CUL-1, MIN-2]
    inspired_by: [aepd-raffle-2020]
    brief: >-
      You run the stall of Lucero at the garden fair. There is a bowl for business cards, a form for
      plants that are to be sent home, and a queue.
    meters:
      trust: {title: Trust, start: 50}
      talk: {title: Talk, start: 0, hidden: true}
    cast:
      ana: {name: Ana Ruiz, short: Ana, role: Sales}
    artefacts:
      cards: {kind: page, title: On the bowl, body: Win a wheelbarrow}
      note:
        kind: email
        from: ana
        to: everyone
        subject: The winner
        body: The winner is [[winner:a lady from Teruel]]. She has [[illness:a bad back]].
    start: bowl
    scenes:
      bowl:
        show: [cards]
        say:
          - "{ana} puts the bowl on your desk."
        decide:
          id: mailing
          kind: choose
          ask: Who gets the newsletter?
          facts: {op: use.contact, data: user.contact.email, channel: marketing.email}
          options:
            - id: cards
              text: Everybody in the bowl. They know us now.
              act: {consent: not_asked}
              expect: {violates: [CHO-1]}
              feedback: They wanted a wheelbarrow.
              effects: {trust: -10, talk: +10}
              later: {after: 1, scene: letter}
            - id: readers
              text: Only those who asked for it.
              act: {consent: given.specific}
              expect: {upholds: [CHO-1]}
              feedback: They had asked for it.
              effects: {trust: +10}
            - id: some
              text: Those from Teruel, where the wheelbarrow went.
              act: {consent: not_asked}
              expect: {violates: [CHO-1]}
              feedback: They had not asked either.
              effects: {trust: -10}
            - id: nobody
              text: Nobody. It is safer.
              serves: none
              feedback: Safe, and nobody reads about the plants.
        go: form
      form:
        say: The form for the plants is next.
        decide:
          id: fields
          kind: select
          ask: What does the form ask for?
          facts: {op: obtain.collect, consent: not_asked}
          items:
            name: {text: The name, data: user.name, needed: true}
            mail: {text: The e-mail address, data: user.contact.email, needed: true}
            place: {text: The exact position, data: user.location.precise, effects: {talk: +10}}
          results:
            - if: credit(fields) >= 100 and service(fields) >= 100
              feedback: That will do.
            - feedback: Too much, or too little.
              effects: {trust: -10}
        go: sorting
      sorting:
        say: Ana wants a list.
        decide:
          id: lists
          kind: classify
          ask: Who has to be asked first?
          clause: CHO-1
          classes:
            asked: {text: Has to be asked, group: "@needs-a-yes"}
            free: {text: Need not be asked, else: true}
          items:
            advert: {text: An advert, purpose: marketing.direct}
            parcel: {text: A parcel, purpose: service.provision}
          results:
            - feedback: Adverts need a yes.
        go: lost
      lost:
        say:
          - if: talk >= 10
            text: People talk about the stall.
          - The bowl is gone.
        decide:
          id: alarm
          kind: choose
          ask: What now?
          facts: {event: incident.suspected, hours: 0}
          options:
            - id: ring
              text: Ring the office at once.
              act: {response: report.internal}
              expect: {upholds: [CUL-1]}
              feedback: One call.
            - id: search
              text: Look for it first, all afternoon.
              act: {response: ignore}
              expect: {violates: [CUL-1]}
              feedback: By then it was far away.
            - id: wait
              text: Say nothing, it was only paper.
              serves: none
              act: {response: ignore}
              expect: {violates: [CUL-1]}
              feedback: Paper with names.
        go: prize
      letter:
        say: Somebody writes that they never asked for news.
        return: true
      prize:
        say: Ana has written about the winner.
        decide:
          id: prize
          kind: redact
          ask: What does not go out?
          artefact: note
          facts: {op: use.contact, channel: marketing.email, consent: not_asked}
          spans:
            winner: {needed: true}
            illness: {data: user.health}
          results:
            - if: credit(prize) >= 100
              feedback: Nobody needs to know about her back.
            - feedback: Everybody knows about her back now.
        go: hour
      hour:
        say: Put the last hour in order.
        decide:
          id: hour
          kind: order
          ask: What comes first?
          clause: CUL-1
          steps: {ring: Ring the office, note: Write down when, search: Look for it}
          before: [[ring, note], [note, search]]
          results:
            - feedback: First the call.
        go:
          - {if: trust >= 50, to: home}
          - {to: tired}
      home: {say: You drive home., end: {title: Home, tone: good}}
      tired: {say: You walk home., end: {title: Tired, tone: mixed}}

    """

  static let playsText = """
    format: 1
    plays:
      - name: asks first and calls
        answers: {mailing: readers, fields: [name, mail], lists: {advert: asked, parcel: free}, alarm: ring, prize: [illness], hour: [ring, note, search]}
        ends: home
        adherence: 100
      - name: takes everything
        answers: {mailing: cards, fields: [name, mail, place], lists: {advert: asked, parcel: free}, alarm: search, prize: [], hour: [ring, note, search]}
        ends: tired

    """
}
