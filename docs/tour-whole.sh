# The whole way: every part of the article as days of one's own, on one journey with children and on one at risk. Run
# by tour.sh, whose words it uses: docs/tour.sh whole

on() { printf '"occurredOn": "%s"' "$(days_ago "$1")"; }

# view NAME [PARAMETERS]: prints where it is and how much it holds
view() {
  expect 200 GET "/api/journeys/$journey/$1${2:-}"
  printf '  %-14s %s\n' "$1" "$(printf '%s' "$answer" | tr -d '\n' | cut -c1-150)…"
}

say "1–13 Why people part"
expect 201 POST /api/journeys '{"alias": "M.", "circumstances": ["LOVE_WITHOUT_HARMONY", "TURNED_BITTER", "FOR_OTHERS"], "forOthers": ["CHILDREN", "PARENTS"], "since": "2011-06", "zone": "Europe/Vienna", "locale": "en"}'
journey=$(printf '%s' "$answer" | field journey)
record children '{"alias": "our eldest", "birthYear": 2014}'
eldest=$record
record children '{"alias": "our youngest", "birthYear": 2018}'
youngest=$record
record affected-people '{"alias": "my mother", "relation": "PARENT", "how": "She lives with us."}'
record priorities '{"priorities": ["CHILDREN", "PEACE", "DIGNITY", "FUTURE", "OWN"]}'
record signals "{\"signal\": \"BITTERNESS\", \"words\": \"Even good morning sounds like an accusation.\", $(on 80)}"
record signals "{\"signal\": \"KINDNESS\", \"words\": \"There was tea on my desk.\", $(on 78)}"
record hopes "{\"words\": \"That one of us will laugh again.\", $(on 77)}"
record gauges "{\"mood\": 3, \"calm\": 3, \"hurt\": 8, \"love\": 8, \"resolve\": 2, \"clarity\": 3, $(on 76)}"

say "14–21 What it takes"
record pace '{"coolingOffDays": 14, "guardMode": "REFUSE", "prompts": "CONCRETE"}'
record skipped-steps '{"step": "fresh-start", "reason": "Not yet."}'
record resumed-steps '{"step": "fresh-start"}'

say "22–28 Acknowledging"
record denials "{\"words\": \"I told everybody that it is only a busy year.\", $(on 75)}"
record status-checks "{\"lastKindWord\": \"THIS_MONTH\", \"lastDateOut\": \"CANNOT_REMEMBER\", \"dailyTime\": 20, \"trivialFights\": \"DAILY\", \"standTheSight\": \"UNSURE\", \"stillLove\": \"YES\", \"absorbedBy\": \"Work, and the children.\", $(on 74)}"
record times-together "{\"kind\": \"MORNING_COFFEE\", \"minutes\": 10, \"felt\": 3, $(on 73)}"
record times-together "{\"kind\": \"EVENING_HOUR\", \"minutes\": 40, \"felt\": 2, $(on 71)}"
record times-together "{\"kind\": \"DATE\", \"minutes\": 90, \"felt\": 5, $(on 68)}"
record fights "{\"trivial\": true, \"about\": \"Who had left the light on.\", $(on 67)}"
record acknowledgements "{\"words\": \"We have become two people who share a kitchen.\", $(on 66)}"
record conclusions "{\"conclusion\": \"UNSURE\", $(on 65)}"
record conclusions "{\"conclusion\": \"PART\", \"why\": \"It has been like this for three years.\", $(on 60)}"

say "29–39 Deciding, and steadying"
record considerations "{\"side\": \"PRO\", \"text\": \"I sleep again when I am away.\", \"weight\": 8, \"forWhom\": \"MYSELF\", $(on 59)}"
record considerations "{\"side\": \"CON\", \"text\": \"Two bedrooms for each of the children.\", \"weight\": 6, \"forWhom\": \"CHILDREN\", $(on 59)}"
record imagined-lives "{\"scene\": \"A small kitchen, the radio, and nobody who sighs.\", $(on 58)}"
record consequences "{\"of\": \"LEAVING\", \"text\": \"I would need a second flat in the same street.\", \"forWhom\": \"CHILDREN\", $(on 57)}"
record consequences "{\"of\": \"STAYING\", \"text\": \"They would learn that this is how one lives.\", \"forWhom\": \"CHILDREN\", $(on 57)}"
for day in 50 48 46; do record calm-check-ins "{\"calm\": 7, \"whatHelps\": \"A walk along the river.\", $(on $day)}"; done
record reasons "{\"text\": \"I am no longer myself here.\", \"forWhom\": \"MYSELF\", \"strength\": 9, $(on 45)}"
first_reason=$record
record reasons "{\"text\": \"We have not laughed in a year.\", \"forWhom\": \"MYSELF\", \"strength\": 7, $(on 45)}"
second_reason=$record
record reasons "{\"text\": \"The children hear us.\", \"forWhom\": \"CHILDREN\", \"strength\": 10, $(on 45)}"
third_reason=$record
record reorderings "{\"reasons\": [\"$third_reason\", \"$first_reason\", \"$second_reason\"], $(on 45)}"
record decisions "{\"decision\": \"LEAVE\", \"why\": \"I have waited long enough.\", $(on 44)}"
before=$record
record waverings "{\"strength\": 6, \"trigger\": \"Our song in a shop.\", $(on 40)}"
record readings "{\"way\": \"SILENT\", \"occasion\": \"After the song.\", $(on 40)}"
record rethinkings "{\"outcome\": \"STILL_BEST\", \"words\": \"A week later it reads the same.\", $(on 35)}"
record reaffirmations "{\"whyStill\": \"Nothing has changed but the weather.\", $(on 28)}"
record pocket-copies "{\"form\": \"PAPER\", \"where\": \"In my wallet.\", $(on 28)}"
record confusions "{\"words\": \"In the morning I want to go, in the evening to stay.\", $(on 27)}"
record support-people '{"alias": "Dr. B.", "role": "THERAPIST", "reach": "Tuesdays."}'
record support-sessions "{\"person\": \"$record\", \"topics\": \"What would change, and what would not.\", \"newLight\": \"I have been waiting for a permission.\", $(on 26)}"
record gauges "{\"mood\": 5, \"calm\": 6, \"hurt\": 6, \"love\": 8, \"resolve\": 8, \"clarity\": 7, $(on 25)}"

say "40–45 The legal side, and the children"
record separation-types '{"type": "DIVORCE"}'
record rigidity-flags '{"rigidity": "SOME", "words": "Every letter goes to a lawyer first."}'
record legal-questions '{"text": "Can I stay in the flat until it is sold?"}'
record legal-answers "{\"question\": \"$record\", \"text\": \"As long as both are in the lease.\", \"from\": \"The advice centre.\"}"
record legal-advice '{"advice": "Keep copies of the lease and of the account statements.", "from": "The advice centre."}'
record documents '{"what": "The lease.", "where": "The second drawer."}'
record gathered-documents "{\"document\": \"$record\", \"where\": \"A copy at my sister's.\"}"
record matters '{"kind": "ASSET", "what": "The car.", "joint": true, "value": {"amount": "7400.00", "currency": "EUR"}}'
car=$record
record division-proposals "{\"matter\": \"$car\", \"shares\": {\"mine\": \"62.50\", \"partners\": \"37.50\"}, \"by\": \"TOGETHER\"}"
record division-disputes "{\"matter\": \"$car\", \"why\": \"They want the car after all.\"}"
record division-proposals "{\"matter\": \"$car\", \"shares\": {\"mine\": \"0\", \"partners\": \"100\"}, \"by\": \"PARTNER\"}"
record division-agreements "{\"matter\": \"$car\"}"
record settled-matters "{\"matter\": \"$car\", \"words\": \"The papers are signed.\"}"
record matters '{"kind": "RESPONSIBILITY", "what": "The dentist.", "joint": true}'
record division-proposals "{\"matter\": \"$record\", \"shares\": {\"mine\": \"50\", \"partners\": \"50\"}, \"by\": \"ME\"}"
record matters '{"kind": "FINANCE", "what": "The savings.", "joint": true, "value": {"amount": "12000", "currency": "CHF"}}'
record division-proposals "{\"matter\": \"$record\", \"shares\": {\"mine\": \"40\", \"partners\": \"40\", \"others\": \"20\"}, \"by\": \"ME\", \"words\": \"The rest for the children.\"}"
record none-declarations '{"kind": "DEBT"}'
record custody-proposals "{\"children\": [\"$eldest\", \"$youngest\"], \"livesWith\": \"PARTNER\", \"schedule\": [{\"children\": [\"$eldest\", \"$youngest\"], \"with\": \"ME\", \"from\": \"2026-05-08T18:00\", \"until\": \"2026-05-10T18:00\", \"everyWeeks\": 2}], \"exchange\": \"At the tram stop.\"}"
record custody-agreements "{\"proposal\": \"$record\"}"
record see-children-less-preparations '{"words": "A call every evening at seven."}'
record times-with-children "{\"children\": [\"$eldest\", \"$youngest\"], \"kept\": \"KEPT\", \"words\": \"We made a kite.\", $(on 8)}"

say "46–53 Talking"
record objections '{"text": "You are giving up too early.", "kind": "EMOTIONAL", "from": "THERAPIST"}'
objection=$record
record answers "{\"objection\": \"$objection\", \"text\": \"I have tried for three years.\"}"
record rehearsals "{\"objection\": \"$objection\", \"ease\": 6}"
record objections '{"text": "The flat is mine.", "kind": "LEGAL"}'
record rehearsals "{\"objection\": \"$record\", \"ease\": 4}"
record calm-check-ins '{"calm": 8, "whatHelps": "The river again."}'
record talk-plans "{\"at\": \"$(days_from_now 1)\", \"where\": \"At home.\", \"script\": \"I want to tell you what I have decided.\", \"reasons\": [\"$first_reason\"]}"
record talk-cancellations "{\"plan\": \"$record\", \"why\": \"The children will be home.\"}"
record talk-plans "{\"at\": \"$(days_from_now 2)\", \"where\": \"In the park.\", \"script\": \"I want to tell you what I have decided.\", \"reasons\": [\"$first_reason\"], \"whoKnows\": \"My sister.\", \"wayOut\": \"The tram at seven.\"}"
record ready-declarations '{}'
record talks "{\"outcome\": \"CUT_SHORT\", \"stayedPolite\": true, \"objectionsMet\": [\"$objection\"], \"agreedPoints\": \"Nothing yet.\"}"
record letters '{"kind": "TO_LEAVE", "text": "I have tried to tell you why I go."}'
letter=$record
record letter-revisions "{\"letter\": \"$letter\", \"text\": \"I have tried three times to tell you why I go.\"}"
record sealed-letters "{\"letter\": \"$letter\"}"
record letters-left "{\"letter\": \"$letter\", \"where\": \"On the kitchen table.\"}"
record letters '{"kind": "UNSENT", "text": "What I never said."}'

say "54–62 Walking away, and moving on"
record leaving-plans "{\"when\": \"$(days_ago 0)\", \"whereTo\": \"To my sister.\", \"whatToTake\": \"Papers, the blue bag, my instruments.\"}"
record leavings '{"how": "MOVED_OUT", "words": "With two bags."}'
record contact-modes '{"mode": "CHILDREN_ONLY"}'
record contacts '{"byWhom": "PARTNER", "purpose": "CHILDREN", "howItWas": 5, "words": "About Friday."}'
record fresh-starts '{"text": "A room with morning light, and nobody to explain it to."}'
record urges '{"kind": "RETURN", "intensity": 8, "trigger": "An empty evening."}'
urge=$record
record readings '{"way": "ALOUD", "occasion": "Loud and clear."}'
record urge-follow-ups "{\"urge\": \"$urge\", \"end\": \"PASSED\", \"intensity\": 3, \"helpedBy\": \"Reading the paper aloud.\"}"
record mementos '{"kind": "PHYSICAL", "what": "The mug with the crack."}'
record mementos-let-go "{\"memento\": \"$record\", \"how\": \"DISCARDED\"}"
record mementos '{"kind": "DIGITAL", "what": "The picture from the lake.", "marks": ["CHILDRENS"]}'
record kept-mementos "{\"memento\": \"$record\", \"why\": \"For the children, later.\"}"
record pursuits '{"kind": "CAREER", "what": "The course that I never took."}'
pursuit=$record
for minutes in 60 90 45; do record pursuit-sessions "{\"pursuit\": \"$pursuit\", \"minutes\": $minutes}"; done
record gauges '{"mood": 6, "calm": 7, "hurt": 5, "love": 8, "resolve": 9, "clarity": 8}'

say "63–66 After"
record parting-reviews '{"tone": 7, "toMend": "What I said on the stairs."}'
record reflections "{\"question\": \"What did I fear then?\", \"answerNow\": \"Being alone. I am, and it is quiet.\", \"aboutWhen\": \"$(days_ago 60)\"}"
record lessons '{"text": "Write the reasons down while you still feel them."}'
record closings '{"outcome": "APART_AT_PEACE", "words": "It is quiet now."}'

say "Where all of it is found again"
for name in decisions urges practical talk support insights reasons progress; do view $name; done
view decisions "?at=$before"
expect 200 GET "/api/journeys/$journey/custody.ics"
printf '%s' "$answer" | tr -d '\r' | sed -n '/BEGIN:VEVENT/,/END:VEVENT/s/^/  /p'
expect 200 GET "/api/journeys/$journey/progress"
progress

say "Another journey, at risk: the safety path is one request away"
expect 201 POST /api/journeys '{"alias": "K.", "circumstances": ["AT_RISK"], "zone": "Europe/Vienna", "locale": "en"}'
journey=$(printf '%s' "$answer" | field journey)
echo "  offered: $(printf '%s' "$answer" | field offer)"
record safety-path '{}'
record incidents "{\"what\": \"He stood in the door and did not let me pass.\", \"evidenceWhere\": \"Photos, with my sister.\", $(on 3)}"
record safety-items '{"text": "A bag with papers at my sister'"'"'s."}'
record ticked-safety-items "{\"item\": \"$record\"}"
record support-people '{"alias": "the centre", "role": "ADVOCATE", "reach": "Day and night."}'
record support-sessions "{\"person\": \"$record\", \"topics\": \"Where I could go.\"}"
record documents '{"what": "My passport."}'
record contacts '{"byWhom": "PARTNER", "purpose": "OTHER", "words": "Eleven calls."}'
record leaving-plans "{\"when\": \"about $(days_from_now 20 | cut -c1-7)\", \"whereTo\": \"The centre knows.\"}"
expect 409 POST "/api/journeys/$journey/talk-plans" "{\"at\": \"$(days_from_now 9)\"}"
echo "  refused, and can be overridden: $(printf '%s' "$answer" | field missing)"
for name in progress timeline urges practical support; do view $name; done
expect 404 GET "/api/journeys/$journey/talk"
echo "  not there: the board for telling the partner"

say "That was the whole way. The API is described at $url/swagger-ui/index.html"
