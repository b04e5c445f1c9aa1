# Sourced by trees and fuzz: public trees below $work/trees, or $from, and the C tools that they bring along.

# get NAME OWNER/REPOSITORY COMMIT: $tree
get() {
    tree=${from:-$work/trees}/$1
    [ -z "$from" ] && [ ! -d "$tree/.git" ] || return 0
    git init --quiet "$tree"
    git -C "$tree" fetch --quiet --depth 1 "https://github.com/$2" "$3"
    git -C "$tree" checkout --quiet FETCH_HEAD
}

# c_tool NAME SOURCES FLAG...: $tool, conf of the tree
c_tool() {
    local name=$1 sources=$2 file build all
    tool=$work/tools/$name
    [ ! -x "$tool" ] || return 0
    shift 2
    build=$work/tools/$name-build
    rm -rf "$build" && cp -rL "$sources" "$build"
    (
        cd "$build"
        # A title of its own would differ where a tree has none.
        sed -i 's/"Buildroot Configuration"/"Configuration"/' zconf.* 2>/dev/null || true
        if [ -f parser.y ]; then
            bison -o parser.tab.c --defines=parser.tab.h -t -l parser.y 2>/dev/null
            flex -o lexer.lex.c -L lexer.l
            all=(lexer.lex.c parser.tab.c preprocess.c confdata.c expr.c symbol.c)
            for file in menu.c util.c; do
                [ ! -f $file ] || grep -q "\"$file\"" parser.y || all+=($file)
            done
        else
            for file in *.c_shipped; do
                [ ! -f "$file" ] || cp "$file" "${file%_shipped}"
            done
            [ -f zconf.tab.c ] || bison -o zconf.tab.c -t -l zconf.y 2>/dev/null
            [ -f zconf.lex.c ] || flex -o zconf.lex.c -L zconf.l
            all=(zconf.tab.c)
        fi
        gcc -O2 -w -fcommon -D_GNU_SOURCE "$@" -I. -o "$tool" conf.c "${all[@]}"
    )
}

# tool_TREE: $tree and $tool
tool_xen() {
    get xen xen-project/xen c447b7308b1330ec6dcfef37220736c28f41daa0
    c_tool xen "$tree/xen/tools/kconfig"
}

tool_crosstool-ng() {
    get crosstool-ng crosstool-ng/crosstool-ng d7a90ff11aae5e59d6acd8c491f0297c15b7fa37
    c_tool crosstool-ng "$tree/kconfig" '-DPACKAGE="conf"'
}

tool_unikraft() {
    get unikraft unikraft/unikraft eaf6fda1d420ee079b3b612f0130ea2761cf1c56
    c_tool unikraft "$tree/support/kconfig"
}

tool_u-boot() {
    get u-boot u-boot/u-boot 6073c36b2c8d39afe3ecc789b281667a3ddebc70
    c_tool u-boot "$tree/scripts/kconfig"
}

tool_barebox() {
    get barebox barebox/barebox dd1d839c2c32a9dfb3fff919bad4570953137ab7
    c_tool barebox "$tree/scripts/kconfig" -I"$tree/scripts/include"
}

tool_coreboot() {
    get coreboot coreboot/coreboot f0f911824b823362aa423335cb10e337cb0ea818
    c_tool coreboot "$tree/util/kconfig"
}

tool_openwrt() {
    get lede coolsnowwolf/lede 81636b77c09434d78eb8dcfd7900347fd5c73d41
    c_tool openwrt "$tree/scripts/config"
}

# Writes what the tree's own make writes first, below tmp: Kconfig files of all targets and packages.
scan_openwrt() {
    [ ! -s "$tree/tmp/.config-package.in" ] || return 0
    install_packages gawk make perl
    mkdir -p "$tree/tmp/info" "$tree/staging_dir/host/bin"
    gcc -O2 -w -o "$tree/staging_dir/host/bin/mkhash" "$tree/scripts/mkhash.c"
    (
        cd "$tree"
        export TOPDIR=$tree TMP_DIR=$tree/tmp STAGING_DIR_HOST=$tree/staging_dir/host
        export IS_TTY=0 NO_TRACE_MAKE=make OPENWRT_VERBOSE= REVISION=r0 SOURCE_DATE_EPOCH=1
        exec 7>/dev/null 8>/dev/null 9>/dev/null
        make -r -s -f include/scan.mk SCAN_TARGET=targetinfo SCAN_DIR=target/linux SCAN_NAME=target SCAN_DEPTH=3 \
            SCAN_EXTRA= SCAN_MAKEOPTS=TARGET_BUILD=1
        make -r -s -f include/scan.mk SCAN_TARGET=packageinfo SCAN_DIR=package SCAN_NAME=package SCAN_DEPTH=5 SCAN_EXTRA=
        scripts/target-metadata.pl config tmp/.targetinfo >tmp/.config-target.in
        scripts/feeds feed_config >tmp/.config-feeds.in
        scripts/package-metadata.pl config tmp/.packageinfo >tmp/.config-package.in
    ) >&2
}

tool_buildroot() {
    get buildroot buildroot/buildroot e991fa071605a78c17adba2ed26e07c3b8c95583
    c_tool buildroot "$tree/support/kconfig" '-DCONFIG_=""'
}
