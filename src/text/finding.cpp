// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/finding.h"

#include "phrases.h"

#include <cctype>

namespace himpun::text
{

std::string place(const base::Place &place)
{
    const std::string line = std::to_string(place.line);
    if (place.line == 0)
        return say(Phrases::tr("seluruh berkas"));
    if (place.pointer.empty())
        return say(Phrases::tr("baris %1"), line);
    return say(Phrases::tr("baris %1 (%2)"), line, place.pointer);
}

namespace
{

/// JSON's name of a type, as the base room reports it, in words.
std::string typeName(const std::string &type)
{
    if (type == "boolean")
        return say(Phrases::tr("true atau false"));
    if (type == "number")
        return say(Phrases::tr("angka"));
    if (type == "text")
        return say(Phrases::tr("teks dalam tanda kutip"));
    if (type == "array")
        return say(Phrases::tr("daftar [ … ]"));
    if (type == "object")
        return say(Phrases::tr("objek { … }"));
    return type;
}

bool isWord(const std::string &met)
{
    const auto first = static_cast<unsigned char>(met.front());
    return std::isalnum(first) || first == '_' || first == '-' || first == '+' || first == '.';
}

/// What is most often wrong where \a met stands.
std::string syntaxHint(const std::string &met)
{
    if (met == "\"")
        return say(Phrases::tr("mungkin koma atau titik dua sebelumnya belum ada"));
    if (met == "," || met == "}" || met == "]")
        return say(Phrases::tr("mungkin nilainya belum ada, kurungnya keliru, atau ada koma yang "
                               "berlebih sebelumnya"));
    if (met == "'" || met == "“" || met == "”")
        return say(Phrases::tr("teks ditulis di antara tanda kutip ganda yang tegak"));
    if (met == "/" || met == "#")
        return say(Phrases::tr("JSON tidak mengenal komentar"));
    if (isWord(met))
        return say(Phrases::tr("teks ditulis di antara tanda kutip ganda, desimal dengan titik, "
                               "dan di antara dua nilai ada koma"));
    return say(Phrases::tr("periksa koma, tanda kutip dan kurung tepat sebelumnya"));
}

std::string syntax(const std::string &met)
{
    if (met.empty())
        return say(Phrases::tr("berkas berakhir di sini, padahal masih ada kurung atau tanda kutip "
                               "yang belum ditutup"));
    return say(Phrases::tr("mulai dari “%1” bukan JSON yang benar; %2"), met, syntaxHint(met));
}

} // namespace

std::string sentence(base::JsonProblem problem, const std::string &subject)
{
    using enum base::JsonProblem;
    switch (problem) { // no default: a new problem must find its words
    case FileTooLarge: return say(Phrases::tr("berkas terlalu besar; batasnya %1 bita"), subject);
    case TooDeep: return say(Phrases::tr("susunannya bertumpuk terlalu dalam"));
    case TooManyValues:
        return say(Phrases::tr("terlalu banyak nilai dalam satu berkas; batasnya %1"), subject);
    case KeyTooLong:
        return say(Phrases::tr("nama kunci yang berawal “%1” terlalu panjang"), subject);
    case Syntax: return syntax(subject);
    case DuplicateKey:
        return say(Phrases::tr("kunci “%1” ditulis dua kali; hapus salah satunya"), subject);
    case UnknownKey: return say(Phrases::tr("kunci “%1” tidak dikenal; periksa ejaannya"), subject);
    case MissingKey: return say(Phrases::tr("kunci “%1” belum ada"), subject);
    case WrongType:
        return say(Phrases::tr("jenis nilainya salah; di sini harus %1"), typeName(subject));
    case WrongValue:
        return say(Phrases::tr("nilai “%1” tidak termasuk yang diperbolehkan"), subject);
    case EmptyText: return say(Phrases::tr("“%1” tidak boleh kosong"), subject);
    case UnknownFormat:
        return say(Phrases::tr("“%1” bukan jenis atau versi berkas yang dapat dibaca program ini"),
                   subject);
    }
    return {};
}

std::string sentence(const sop::Doubt &doubt)
{
    return doubt.inferred
               ? say(Phrases::tr("catatan pada “%1” (disimpulkan, mohon dipastikan): %2"),
                     doubt.about, doubt.reason)
               : say(Phrases::tr("catatan pada “%1” (seperti tercetak): %2"), doubt.about,
                     doubt.reason);
}

} // namespace himpun::text
