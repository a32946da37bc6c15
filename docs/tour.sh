#!/usr/bin/env bash
# Walks one invented journey through all five phases, against a running Onward, with nothing but bash and curl; as
# "docs/tour.sh whole" the whole way instead, with children, and a second one on the safety path. The server's address
# comes from ONWARD_URL.
set -euo pipefail

url=${ONWARD_URL:-http://127.0.0.1:8080}
curl -fsS -o /dev/null "$url/" || { echo "Nothing answers at $url. Start Onward first: mvn spring-boot:run" >&2; exit 1; }
name="tour-$(date +%s)-$RANDOM$RANDOM"
passphrase="a quiet morning by the water"
token=
days_ago() { date -u -d "$1 days ago" +%F 2>/dev/null || date -u -v-"$1"d +%F; }
days_from_now() { date -u -d "$1 days" +%FT17:00:00Z 2>/dev/null || date -u -v+"$1"d +%FT17:00:00Z; }

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

# field NAME: the first string, number or list of that name in the JSON on standard input
field() { grep -oE "\"$1\" *: *(\"[^\"]*\"|\[[^]]*\]|-?[0-9.]+)" | head -n 1 | sed -E "s/^\"$1\" *: *//; s/^\"//; s/\"$//" || true; }

# each START: the JSON objects that begin with that field, one a line, without the ones in which they stand
each() { sed "s/{\"$1\"/\n{\"$1\"/g" | grep -F "{\"$1\"" || true; }

# words: all words of a person in the JSON on standard input
words() { grep -oE '"words" *: *\{[^}]*\}' | grep -oE ': *"[^"]*"' | sed -E 's/^: *//' | tr '\n' ' ' || true; }

# timeline: a line for each entry
timeline() {
  local entry
  each record | while read -r entry; do
    printf '  %-26s %-24s %s\n' "$(printf '%s' "$entry" | field occurredOn)" "$(printf '%s' "$entry" | field kind)" \
      "$(printf '%s' "$entry" | words)"
  done
}

# progress: the steps by their state, the sums, the guards, and what could be next
progress() {
  local steps
  steps=$(printf '%s' "$answer" | each step)
  for state in done skipped open; do
    printf '  %-8s %s\n' "$state" "$(printf '%s' "$steps" | grep "\"state\":\"$state\"" | grep -oE '"step":"[^"]*"' | cut -d'"' -f4 | tr '\n' ' ')"
  done
  printf '%s' "$answer" | grep -oE '"sum":"[^"]*"' | cut -d'"' -f4 | sed 's/^/  /'
  printf '%s' "$answer" | each guard | while read -r guard; do
    printf '  guard    %-24s %s %s\n' "$(printf '%s' "$guard" | field guard)" "$(printf '%s' "$guard" | field state)" \
      "$(printf '%s' "$guard" | field missing)"
  done
  printf '%s' "$steps" | { grep '"method"' || true; } | while read -r next; do
    printf '  next     %-24s %s %s\n' "$(printf '%s' "$next" | field step)" "$(printf '%s' "$next" | field method)" \
      "$(printf '%s' "$next" | field path)"
  done
}

# paper: the reasons that stand
paper() {
  printf '%s' "${1%%\"struck\"*}" | each record | grep -F '"strength"' | while read -r reason; do
    printf '  %s/10  %s\n' "$(printf '%s' "$reason" | field strength)" "$(printf '%s' "$reason" | field text)"
  done
}

# frames: of each which moment it shows, what was said, and what is different from the frame before
frames() {
  local frame
  each sequence | while read -r frame; do
    printf '  %s\n    %-22s %s\n' "$(printf '%s' "$frame" | field banner)" "$(printf '%s' "$frame" | field kind)" \
      "$(printf '%s' "$frame" | words)"
    printf '%s' "${frame##*\"changed\":}" | grep -oE '"(step|guard|phase|standing)":[^}]*' \
      | sed -E 's/[{}"]//g; s/,(missing|opensAt):.*//; s/:(before|null)/ \1/; s/,/, /g; s/^/    changed  /' || true
  done
}

# beside: each question with what was said then and now
beside() {
  printf '%s' "$1" | sed 's/{"id"/\n{"id"/g; s/{"label"/\n{"label"/g' | while read -r row; do
    local then=${row#*\"then\":}
    case $row in
      '{"id"'*) printf '  %s\n' "$(printf '%s' "$row" | field heading)" ;;
      '{"label"'*) printf '    %-52s %-34s %s\n' "$(printf '%s' "$row" | field label)" "$(side "${then%%,\"now\":*}")" \
        "$(side "${row#*,\"now\":}")" ;;
    esac
  done
}

# side JSON: in our words, then in the person's
side() {
  printf '%s %s %s' "$(printf '%s' "$1" | field missing)" "$(printf '%s' "$1" | field says)" \
    "$(printf '%s' "$1" | field words | tr -d '[]')" | sed 's/^ *//'
}

# request METHOD PATH [BODY]: leaves the status in $status and the body in $answer
request() {
  local out
  out=$(curl -sS -X "$1" "$url$2" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
    ${3:+--data "$3"} -w '\n%{http_code}')
  status=${out##*$'\n'}
  answer=${out%$'\n'*}
}

# expect STATUS METHOD PATH [BODY]
expect() {
  local wanted=$1
  shift
  request "$@"
  [ "$status" = "$wanted" ] || { printf 'expected %s, got %s for %s %s\n%s\n' "$wanted" "$status" "$1" "$2" "$answer" >&2; exit 1; }
}

# record PATH BODY: records something on the journey and leaves the record's id in $record
record() {
  expect 201 POST "/api/journeys/$journey/$1" "$2"
  record=$(printf '%s' "$answer" | field record)
  printf '  %-24s %s\n' "$(printf '%s' "$answer" | field kind)" "$(printf '%s' "$answer" | field occurredOn)"
}

say "Signing up: the recovery code and the first token are shown once"
expect 201 POST /api/accounts "{\"name\": \"$name\", \"passphrase\": \"$passphrase\"}"
token=$(printf '%s' "$answer" | field secret)
echo "  recovery code: $(printf '%s' "$answer" | field recoveryCode)"

if [ "${1:-}" = whole ]; then
  . "$(dirname "$0")/tour-whole.sh"
  exit 0
fi

say "Acknowledging"
expect 201 POST /api/journeys '{"alias": "M.", "circumstances": ["LOVE_WITHOUT_HARMONY"], "since": "2014-06", "zone": "Europe/Vienna", "locale": "en"}'
journey=$(printf '%s' "$answer" | field journey)
echo "  journey $journey"
record entries "{\"text\": \"We sat at the same table and said nothing.\", \"occurredOn\": \"$(days_ago 60)\"}"
record status-checks "{\"lastKindWord\": \"THIS_MONTH\", \"lastDateOut\": \"LONGER\", \"dailyTime\": 20, \"trivialFights\": \"OFTEN\", \"stillLove\": \"YES\", \"occurredOn\": \"$(days_ago 58)\"}"
record acknowledgements "{\"words\": \"We have become two people who share a kitchen.\", \"occurredOn\": \"$(days_ago 55)\"}"

say "Deciding: the journal first asks for a conclusion"
expect 409 POST "/api/journeys/$journey/decisions" '{"decision": "LEAVE"}'
echo "  refused: $(printf '%s' "$answer" | field guard): $(printf '%s' "$answer" | field missing)"
record conclusions "{\"conclusion\": \"PART\", \"why\": \"It has been like this for three years.\", \"occurredOn\": \"$(days_ago 50)\"}"
record considerations '{"side": "PRO", "text": "I sleep again when I am away.", "weight": 8, "forWhom": "MYSELF"}'
record considerations '{"side": "CON", "text": "I will miss the evenings.", "weight": 6, "forWhom": "MYSELF"}'
record reasons '{"text": "I am no longer myself here.", "forWhom": "MYSELF", "strength": 9}'
first_reason=$record
record reasons '{"text": "We have not laughed in a year.", "forWhom": "MYSELF", "strength": 7}'
before=$record
record decisions '{"decision": "LEAVE", "why": "I have waited long enough."}'
decision=$record

say "Preparing: the cooling-off period is not over"
plan="\"at\": \"$(days_from_now 2)\", \"where\": \"In the park.\", \"script\": \"I want to tell you what I have decided.\", \"wayOut\": \"The tram at seven.\""
expect 409 POST "/api/journeys/$journey/talk-plans" "{$plan}"
echo "  refused: $(printf '%s' "$answer" | field guard): $(printf '%s' "$answer" | field missing) It opens by itself at $(printf '%s' "$answer" | field opensAt)."
record talk-plans "{$plan, \"override\": \"My flat is free from Monday, so it must be now.\"}"
echo "  overridden: $(printf '%s' "$answer" | field unmet)"
record legal-waivers '{"why": "We own nothing together."}'
record objections '{"text": "You are giving up too early.", "kind": "EMOTIONAL", "from": "FRIEND"}'
objection=$record
record answers "{\"objection\": \"$objection\", \"text\": \"I have tried for three years.\"}"
record rehearsals "{\"objection\": \"$objection\", \"ease\": 6}"
record calm-check-ins '{"calm": 7, "whatHelps": "A walk along the river."}'

say "Talking: what has happened is always recorded"
record talks "{\"outcome\": \"HEATED\", \"stayedPolite\": true, \"objectionsMet\": [\"$objection\"]}"
echo "  open at the time: $(printf '%s' "$answer" | field unmet)"

say "Moving on"
record leavings '{"how": "MOVED_OUT", "words": "With two bags."}'
record urges '{"kind": "CONTACT", "intensity": 8, "trigger": "An empty evening."}'
urge=$record
echo "  the answer to an urge carries the reasons paper:"
paper "$answer"
record readings '{"way": "ALOUD", "occasion": "Before the weekend."}'
record urge-follow-ups "{\"urge\": \"$urge\", \"end\": \"ACTED\", \"helpedBy\": \"I wrote, and then put the phone away.\"}"
record rewordings "{\"reason\": \"$first_reason\", \"text\": \"I can be myself only elsewhere.\"}"
record mementos '{"kind": "PHYSICAL", "what": "The mug with the crack."}'
record boxed-mementos "{\"memento\": \"$record\"}"
record pursuits '{"kind": "HOBBY", "what": "Pottery."}'
record pursuit-sessions "{\"pursuit\": \"$record\", \"minutes\": 90, \"words\": \"My first bowl.\"}"

say "The timeline, in the order in which it happened"
expect 200 GET "/api/journeys/$journey/timeline?order=occurred&direction=oldest&limit=200"
printf '%s' "$answer" | timeline

say "Progress"
expect 200 GET "/api/journeys/$journey/progress"
progress

say "The reasons paper as it was before the decision"
expect 200 GET "/api/journeys/$journey/reasons?at=$before"
paper "$answer"

say "The reasons paper now"
expect 200 GET "/api/journeys/$journey/reasons"
paper "$answer"

say "Reading it again: frame by frame from the decision on"
expect 200 GET "/api/journeys/$journey/replay?from=$decision&limit=5"
printf '%s' "$answer" | frames

say "Then and now: before the decision, and today"
expect 200 GET "/api/journeys/$journey/then-and-now?then=$before"
beside "$answer"

say "Taking it along: everything with its history, and bringing it to another account of this server"
expect 200 GET "/api/journeys/$journey/exports/journey.json"
exported=$answer
printf '%s\n' "$exported" | head -n 3 | cut -c1-150 | sed 's/^/  /'
expect 201 POST /api/accounts "{\"name\": \"$name-elsewhere\", \"passphrase\": \"$passphrase\"}"
token=$(printf '%s' "$answer" | field secret)
expect 201 POST /api/imports/journey "$exported"
printf '%s' "$answer" | cut -c1-300 | sed 's/^/  /'

say "That was the tour. The API is described at $url/swagger-ui/index.html"
