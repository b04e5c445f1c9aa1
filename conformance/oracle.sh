# Sourced by run and benchmark: the C tools and the trees, made below $work. Nothing of them enters the project.

# Debian packages for the C tool of Linux 6.1, the legacy tool and, below each, how a tree is had.
install_packages() {
    local missing=() package
    for package in linux-source-6.1 flex bison gcc libc6-dev binutils dpkg-dev kconfig-frontends "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
        echo "conformance: these Debian packages are missing, and only root on Debian can install them: ${missing[*]}" >&2
        exit 2
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# $linux: the tree without its C sources, which Kconfig does not read. $linux_conf: its conf. $linux_conf_sources: what
# that is made from.
prepare_linux() {
    linux=$work/linux-source-6.1
    linux_conf=$work/conf-6.1
    linux_conf_sources=$work/conf-build
    if [ ! -d "$linux" ]; then
        rm -rf "$work/unpack" && mkdir -p "$work/unpack"
        tar -C "$work/unpack" -xf /usr/src/linux-source-6.1.tar.xz --wildcards \
            --exclude='*.rst' --exclude='*.yaml' --exclude='linux-source-6.1/tools' --exclude='*/drivers/*.[chS]' \
            --exclude='*/sound/*.[chS]' --exclude='*/net/*.[chS]' --exclude='*/fs/*.[chS]' --exclude='*.dts*'
        mv "$work/unpack/linux-source-6.1" "$linux"
    fi
    if [ ! -x "$linux_conf" ]; then
        rm -rf "$linux_conf_sources" && cp -r "$linux/scripts/kconfig" "$linux_conf_sources"
        (
            cd "$linux_conf_sources"
            bison -o parser.tab.c --defines=parser.tab.h -t -l parser.y
            flex -o lexer.lex.c -L lexer.l
            gcc -O2 -w -I. -o "$linux_conf" \
                conf.c confdata.c expr.c lexer.lex.c menu.c parser.tab.c preprocess.c symbol.c util.c
        )
    fi
}

# The variables that make gives conf, for one architecture, one NAME=VALUE a line.
linux_environment() {
    local version
    version=$(sed -n 's/^\(VERSION\|PATCHLEVEL\|SUBLEVEL\) = //p' "$linux/Makefile" | paste -sd.)
    cat <<EOV
PATH=$PATH
HOME=$HOME
LC_ALL=C
srctree=$linux
objtree=.
ARCH=$1
SRCARCH=$1
SUBARCH=x86
HEADER_ARCH=x86
KERNELVERSION=$version
CONFIG_SHELL=/bin/sh
CC=gcc
LD=ld
AR=ar
NM=nm
OBJCOPY=objcopy
OBJDUMP=objdump
READELF=readelf
STRIP=strip
HOSTCC=gcc
CROSS_COMPILE=
CLANG_FLAGS=
RUSTC=rustc
BINDGEN=bindgen
PAHOLE=pahole
CC_VERSION_TEXT=$(LC_ALL=C gcc --version | sed -n 1p)
EOV
    # For our side only; no Kconfig file reads it.
    [ -z "${JAVA_HOME:-}" ] || echo "JAVA_HOME=$JAVA_HOME"
}

# $busybox: its Kconfig files, as its build makes them. Debian's source package is fetched with lists of its own, so
# that the system's are left alone.
prepare_busybox() {
    busybox=$work/busybox
    [ ! -d "$busybox" ] || return 0
    local apt=$work/apt suite
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    rm -rf "$apt" && mkdir -p "$apt/lists/partial" "$apt/package"
    echo "deb-src http://deb.debian.org/debian $suite main" >"$apt/sources.list"
    local options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$apt/lists"
        -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update
    (
        cd "$apt/package"
        apt-get "${options[@]}" source --download-only busybox >/dev/null
        dpkg-source --no-check --skip-patches -x busybox_*.dsc "$apt/busybox" >/dev/null
        cd "$apt/busybox"
        sh scripts/gen_build_files.sh . . >/dev/null
    )
    mv "$apt/busybox" "$busybox"
}

busybox_environment() {
    cat <<EOV
PATH=$PATH
HOME=$HOME
LC_ALL=C
srctree=$busybox
KERNELVERSION=$(sed -n 's/^\(VERSION\|PATCHLEVEL\|SUBLEVEL\) = //p' "$busybox/Makefile" | paste -sd.)
ARCH=x86_64
SRCARCH=x86_64
EOV
    [ -z "${JAVA_HOME:-}" ] || echo "JAVA_HOME=$JAVA_HOME"
}
