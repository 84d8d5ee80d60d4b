# What ./ingest and ./test need from the machine. Sourced, not run; `root` is the folder of the repository.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Build processes that stay behind would keep a pipe to this script open.
export MSBUILDDISABLENODEREUSE=1
export DEBIAN_FRONTEND=noninteractive
PATH=$PATH:/usr/sbin:/sbin
# The SDK insists on a home; a service or a container may have none.
if [ ! -w "${HOME:-/nonexistent}" ]; then
  export HOME=$root/artifacts/home
  mkdir -p "$HOME"
fi

say() { printf '%s\n' "$*" >&2; }

# Not grep -q: it would close the pipe early, and with pipefail that counts as a failure.
have_qpdf_library() { ldconfig -p 2>/dev/null | grep -E 'libqpdf\.so\.(29|30) ' >/dev/null; }
have_character_maps() { [ -e /usr/share/poppler/cMap/Adobe-GB1/UniGB-UCS2-H ]; }

# Debian keeps the server's programs off the path.
have_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }

have_language() { compgen -G "/usr/share/tesseract-ocr/*/tessdata/$1.traineddata" >/dev/null || [ -e "${TESSDATA_PREFIX:-/usr/share/tessdata}/$1.traineddata" ]; }

# What reading scanned pages needs, added to `missing`.
recognition_packages() {
  command -v pdftoppm >/dev/null || missing+=(poppler-utils)
  ldconfig -p 2>/dev/null | grep -F 'libtesseract.so.5 ' >/dev/null || missing+=('libtesseract5|libtesseract5t64')
  have_language eng || missing+=(tesseract-ocr-eng)
  have_language chi_sim || missing+=(tesseract-ocr-chi-sim)
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    # Without a terminal nobody can type a password: fail at once instead of waiting.
    if [ -t 0 ]; then sudo "$@"; else sudo -n "$@"; fi
  else
    say "This needs root, and there is no sudo."
    return 1
  fi
}

known() { apt-cache show "$1" >/dev/null 2>&1; }

# The first of several packages that this release of the distribution has.
first_known() {
  local name
  for name; do
    if known "$name"; then printf '%s' "$name"; return; fi
  done
  return 1
}

# Debian's package makes a server of its own on port 5432 and starts it; the tests start theirs. A machine that has the
# package already, or settings for such servers, keeps them as they are.
no_default_server() {
  local settings=/etc/postgresql-common/createcluster.conf
  if have_postgres || [ -e "$settings" ]; then return; fi
  as_root mkdir -p "${settings%/*}" && printf 'create_main_cluster = false\n' | as_root tee "$settings" >/dev/null
}

# install_packages PACKAGE…   An argument may name alternatives: a|b. Package lists are fetched only when they are
# missing or turn out to be too old.
install_packages() {
  if ! command -v apt-get >/dev/null; then
    say "Missing: $*. This is not Debian or Ubuntu; please install them by hand."
    return 1
  fi
  local choice chosen name packages=() fetched=
  for choice; do
    IFS='|' read -ra chosen <<<"$choice"
    if ! name=$(first_known "${chosen[@]}") && [ -z "$fetched" ]; then
      say "Fetching the package lists (apt-get update)"
      as_root apt-get update -qq >&2 || true
      fetched=yes
      name=$(first_known "${chosen[@]}") || true
    fi
    if [ -z "$name" ]; then
      say "No package source offers ${choice//|/ or }."
      return 1
    fi
    packages+=("$name")
  done
  case " ${packages[*]} " in *" postgresql "*) no_default_server || return ;; esac
  say "Installing ${packages[*]}"
  if as_root apt-get install -qq -y --no-install-recommends "${packages[@]}" >&2; then return; fi
  [ -z "$fetched" ] || return 1
  say "Fetching the package lists (apt-get update)"
  as_root apt-get update -qq >&2 && as_root apt-get install -qq -y --no-install-recommends "${packages[@]}" >&2
}

# require_packages PACKAGE…   The same; what cannot be installed ends the script and says what to type.
require_packages() {
  [ $# -gt 0 ] || return 0
  install_packages "$@" || {
    say "Could not install: $*. Install by hand:  sudo apt-get install ${*//|*/}"
    exit 3
  }
}

require_sdk() {
  if ! dotnet --list-sdks 2>/dev/null | grep -E '^1[0-9]\.' >/dev/null; then
    say "The .NET 10 SDK is missing. Install it as https://learn.microsoft.com/dotnet/core/install/linux says."
    exit 3
  fi
}
