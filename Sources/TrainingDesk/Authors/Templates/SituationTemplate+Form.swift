extension SituationTemplate {
  /// The situation, with marks where its words go. What it teaches about the format stands beside.
  static let situation = """
    # A situation: who one is, what happens, what can be done about it, and what comes of it.
    # Change everything but the keys. `eslabon check` says what does not fit; each code has a page.
    format: 1
    id: <<id>>                    # for ever: records and translations refer to it
    version: 1                              # raise it when the meaning changes
    lang: <<lang>>
    title: "<<title>>"
    pillar: <<pillar>>
    audience: [everyone]                    # or job families
    minutes: 3                              # words at 200 a minute, and 20 seconds a decision
    exercises: [CHO-1, MIN-1, MIN-3]        # every way that passes meets each of these clauses
    brief: "<<brief>>"

    meters:                                 # what the story moves; `hidden: true` keeps one to yourself
      trust: {title: "<<meter>>", start: 50}

    cast:                                   # {vera} in a text prints `short`
      vera: {name: "Vera Ruiz", short: "Vera", role: "<<role>>"}

    artefacts:                              # email, chat, table, form, call or page; scenes show them
      wish: {kind: email, from: vera, to: you, subject: "<<subject>>", body: "<<body>>"}

    start: form
    scenes:

      form:
        show: [wish]
        say:
          - "<<form.say>>"
        decide:
          id: boxes
          kind: select                      # or choose, redact, classify, order
          ask: "<<boxes.ask>>"
          judge: each                       # each box kept is an act of its own
          facts: {op: obtain.collect, purpose: service.provision, subject: visitor, consent: not_asked, notice: layered}
          items:                            # `needed`: without it the job is not done
            name: {text: "<<boxes.name>>", data: user.name, needed: true, why: "<<boxes.name.why>>"}
            phone: {text: "<<boxes.phone>>", data: user.contact.phone_number, why: "<<boxes.phone.why>>"}
            email: {text: "<<boxes.email>>", data: user.contact.email, needed: true, why: "<<boxes.email.why>>"}
            birthday: {text: "<<boxes.birthday>>", data: user.demographic.date_of_birth, why: "<<boxes.birthday.why>>"}
            town: {text: "<<boxes.town>>", data: user.location.imprecise, needed: true, why: "<<boxes.town.why>>"}
            family: {text: "<<boxes.family>>", data: user.family, why: "<<boxes.family.why>>"}
          results:                          # the first whose condition holds; the last has none
            - if: credit(boxes) >= 100 and service(boxes) >= 100
              feedback: "<<boxes.good>>"
              effects: {trust: +15}
            - {if: credit(boxes) >= 100, feedback: "<<boxes.little>>", effects: {trust: -5}}
            - {feedback: "<<boxes.much>>", effects: {trust: -15}}
        go: list

      list:
        say:
          - "<<list.say>>"
          - {if: trust >= 60, text: "<<list.glad>>"}
        decide:
          id: invitation
          kind: choose
          ask: "<<invitation.ask>>"
          facts: {like: newsletter, purpose: marketing.direct, origin: marketing.direct}
          options:                          # the right one is neither always first nor always longest
            - id: everybody
              text: "<<invitation.everybody>>"
              act: {consent: not_asked}     # what is done with data, in words of content/vocabulary.yaml
              expect: {violates: [CHO-1]}   # what the policy has to say of it
              feedback: "<<invitation.everybody.feedback>>"
              effects: {trust: -20}
            - id: objectors
              text: "<<invitation.objectors>>"
              act: {consent: given.bundled}
              expect: {violates: [CHO-1]}
              feedback: "<<invitation.objectors.feedback>>"
              effects: {trust: -15}
            - id: asked
              text: "<<invitation.asked>>"
              act: {consent: given.specific}
              expect: {upholds: [CHO-1]}
              feedback: "<<invitation.asked.feedback>>"
              effects: {trust: +10}
            - id: nobody
              text: "<<invitation.nobody>>"
              serves: none                  # it breaks nothing, and the job is not done
              feedback: "<<invitation.nobody.feedback>>"
        go: after

      after:
        say:
          - "<<after.say>>"
        decide:
          id: copy
          kind: choose
          ask: "<<copy.ask>>"
          facts: {op: store, purpose: service.provision, subject: visitor, data: [user.name, user.contact.email], channel: [company.portal], measure: [encryption.transit]}
          options:
            - id: archive
              text: "<<copy.archive>>"
              act: {keep_days: 9125}
              expect: {violates: [MIN-3]}
              feedback: "<<copy.archive.feedback>>"
            - id: month
              text: "<<copy.month>>"
              act: {keep_days: 30}
              expect: {upholds: [MIN-3]}
              feedback: "<<copy.month.feedback>>"
            - id: tonight
              text: "<<copy.tonight>>"
              serves: none
              feedback: "<<copy.tonight.feedback>>"
            - id: jubilee
              text: "<<copy.jubilee>>"
              act: {keep_days: 3650}
              expect: {violates: [MIN-3]}
              feedback: "<<copy.jubilee.feedback>>"
        go:                                 # tried in order; the last has no `if`
          - {if: trust >= 50 and not violated(MIN-3), to: full}
          - {to: quiet}

      full:
        say: "<<full.say>>"
        end: {title: "<<full.title>>", tone: good}
      quiet:
        say: "<<quiet.say>>"
        end: {title: "<<quiet.title>>", tone: mixed}

    """

  /// The plays, with marks where their names go.
  static let plays = """
    format: 1
    plays:                                  # answers in, ending and scores out; at least one passes and one fails
      - name: "<<play.good>>"
        answers: {boxes: [name, email, town], invitation: asked, copy: month}
        ends: full
        adherence: 100
        service: 100
        violated: []
      - name: "<<play.eager>>"
        answers: {boxes: [name, phone, email, birthday, town, family], invitation: everybody, copy: archive}
        ends: quiet
        violated: [CHO-1, MIN-1, MIN-3]
      - name: "<<play.refuser>>"
        answers: {boxes: [], invitation: nobody, copy: tonight}
        ends: quiet
        service: 0
        violated: []

    """
}
